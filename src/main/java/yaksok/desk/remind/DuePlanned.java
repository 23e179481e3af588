package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yaksok.desk.Cards;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Quarter;

/** The planned meetings whose day has come and that nobody was asked about. */
final class DuePlanned {
  /** A meeting is not asked about for ever: not once its term has been over for so long. */
  private static final int DAYS_AFTER_TERM = 92;

  private final LocalDate today;
  private final Map<Quarter, Set<Stage>> asked = new HashMap<>();

  DuePlanned(LocalDate today) {
    this.today = today;
  }

  List<Stage> of(Ports ports, Cards.Summary summary) {
    if (!summary.term().hasBegunOn(today)
        || today.isAfter(summary.term().to().plusDays(DAYS_AFTER_TERM))) {
      return List.of();
    }
    return ports.cards().find(summary.key()).map(card -> of(ports, card)).orElse(List.of());
  }

  private List<Stage> of(Ports ports, Card card) {
    return card.meetings().stream()
        .filter(each -> each.state() == Meeting.State.PLANNED && !each.date().isAfter(today))
        .map(each -> PlannedStage.of(card.key(), each))
        .filter(stage -> !asked(ports, stage.quarter()).contains(stage))
        .toList();
  }

  private Set<Stage> asked(Ports ports, Quarter quarter) {
    return asked.computeIfAbsent(
        quarter,
        each -> {
          Set<Stage> stages = new HashSet<>();
          ports.reminders().decided(each).stream().map(Decision::stage).forEach(stages::add);
          return stages;
        });
  }
}
