package yaksok.desk.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yaksok.desk.Cards;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Snooze;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.notice.Moment;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.Postponement;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** The stages of one quarter whose moment has come without a decision, over all cards. */
final class DueStages {
  /** A stage to be decided, with the moment at which it came. */
  record Due(Card card, Stage stage, Moment moment) {}

  private final NoticePlan plan;
  private final Quarter quarter;
  private final Instant now;
  private final Map<CardKey, Set<Stage>> decided = new HashMap<>();
  private final Map<CardKey, List<Snooze>> snoozes = new HashMap<>();

  DueStages(NoticePlan plan, Ports ports, Quarter quarter, Instant now) {
    this.plan = plan;
    this.quarter = quarter;
    this.now = now;
    for (Decision each : ports.reminders().decided(quarter)) {
      decided.computeIfAbsent(each.stage().card(), key -> new HashSet<>()).add(each.stage());
    }
    for (Snooze each : ports.reminders().snoozes(quarter)) {
      snoozes.computeIfAbsent(each.card(), key -> new ArrayList<>()).add(each);
    }
  }

  /** Of several stages of one indicator that have come, only the latest. */
  List<Due> of(Ports ports, Cards.Summary summary) {
    if (!isRunning(summary.term()) || isQuiet(summary)) {
      return List.of();
    }
    List<Due> due = new ArrayList<>();
    ports
        .cards()
        .find(summary.key())
        .ifPresent(
            card -> {
              for (int i = 1; i <= card.indicators().size(); i++) {
                due(card, i).ifPresent(due::add);
              }
            });
    return due;
  }

  private boolean isRunning(Period term) {
    LocalDate today = plan.rules().dayOf(now);
    return NoticePlan.lastDay(term, quarter).filter(last -> !today.isAfter(last)).isPresent();
  }

  /** Told without loading the card: its latest stage is decided, and nobody put it off. */
  private boolean isQuiet(Cards.Summary summary) {
    if (snoozes.containsKey(summary.key())) {
      return false;
    }
    return latest(plan.moments(summary.term(), quarter))
        .map(moment -> Stages.of(summary.key(), 1, quarter, moment))
        .map(stage -> decided(summary.key()).contains(stage))
        .orElse(true);
  }

  private Optional<Due> due(Card card, int indicator) {
    List<Postponement> postponed =
        snoozes.getOrDefault(card.key(), List.of()).stream()
            .filter(each -> each.indicator() == indicator)
            .map(ComingReminders::postponement)
            .toList();
    return latest(plan.moments(card.term(), quarter, postponed))
        .map(moment -> new Due(card, Stages.of(card.key(), indicator, quarter, moment), moment))
        .filter(due -> !decided(card.key()).contains(due.stage()));
  }

  private Set<Stage> decided(CardKey key) {
    return decided.getOrDefault(key, Set.of());
  }

  private Optional<Moment> latest(List<Moment> moments) {
    return moments.stream()
        .filter(moment -> !moment.at().isAfter(now))
        .reduce((first, second) -> second);
  }
}
