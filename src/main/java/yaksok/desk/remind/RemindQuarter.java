package yaksok.desk.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yaksok.desk.Cards;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.DueStages.Due;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.Quarter;

/**
 * A round of reminders: decides every stage whose moment has come, once and for ever, and stores
 * one message for each conversation that is to hear of it (rules.md, "Reminders").
 */
public final class RemindQuarter implements Round {
  private final UnitOfWork work;
  private final ReminderMessages messages;

  public RemindQuarter(UnitOfWork work, ReminderMessages messages) {
    this.work = work;
    this.messages = messages;
  }

  /** What was decided stays so, also where two programs run on one store. */
  @Override
  public void round(Instant now) {
    boolean anything = work.read(ports -> !due(ports, now).isEmpty());
    if (anything) {
      work.write(ports -> decide(ports, due(ports, now), now));
    }
  }

  private List<Due> due(Ports ports, Instant now) {
    Quarter running = Quarter.of(messages.plan().rules().dayOf(now));
    List<Cards.Summary> cards = ports.cards().all();
    return Stream.of(running, running.next())
        .map(quarter -> new DueStages(messages.plan(), ports, quarter, now))
        .flatMap(stages -> cards.stream().flatMap(card -> stages.of(ports, card).stream()))
        .toList();
  }

  private int decide(Ports ports, List<Due> due, Instant now) {
    Map<String, List<Decision>> letters = new LinkedHashMap<>();
    for (Due each : due) {
      Stewardship stewardship = ports.cards().stewardship(each.card().key());
      if (isSilent(ports, each, stewardship, now)) {
        ports.reminders().put(undelivered(each.stage(), now));
      } else {
        address(each, stewardship)
            .forEach(
                (to, stage) ->
                    letters
                        .computeIfAbsent(to, key -> new ArrayList<>())
                        .add(undelivered(stage, now)));
      }
    }
    letters.forEach(
        (to, decisions) -> messages.write(ports, MessageName.of(to, now), decisions, now));
    return letters.size();
  }

  /** Who hears of it. Where nobody is known yet, it stays undecided until somebody is. */
  private Map<String, Stage> address(Due due, Stewardship stewardship) {
    Map<String, Stage> letters = new LinkedHashMap<>();
    messages.recipients().line(stewardship).stream()
        .findFirst()
        .ifPresent(to -> letters.put(to, due.stage()));
    String lead = stewardship.lead();
    if (due.moment().last() && lead != null) {
      letters.putIfAbsent(lead, Stages.forLead(due.stage()));
    }
    return letters;
  }

  private boolean isSilent(Ports ports, Due due, Stewardship stewardship, Instant now) {
    LocalDate today = messages.plan().rules().dayOf(now);
    Optional<Shortfall> missing =
        Shortfall.of(due.card(), due.stage().indicator(), due.stage().quarter(), today)
            .filter(shortfall -> !shortfall.isMet() && !shortfall.isCovered());
    return missing.isEmpty() || !stewardship.remind() || wasNotMissed(ports, due);
  }

  /** A stage that lay before the card came into the store was not missed. */
  private static boolean wasNotMissed(Ports ports, Due due) {
    return ports.cards().history(due.card().key()).stream()
        .findFirst()
        .filter(first -> due.moment().at().isBefore(first.change().at()))
        .isPresent();
  }

  private static Decision undelivered(Stage stage, Instant now) {
    return new Decision(stage, now, Optional.empty(), Optional.empty());
  }
}
