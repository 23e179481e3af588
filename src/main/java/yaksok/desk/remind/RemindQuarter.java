package yaksok.desk.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yaksok.desk.Cards;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.DueStages.Due;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.Quarter;

/**
 * A round of reminders: decides every stage whose moment has come, once and for ever, asks after
 * the planned meetings whose day has come, and stores one message for each conversation that is to
 * hear of it (rules.md, "Reminders").
 */
public final class RemindQuarter implements Round {
  private final UnitOfWork work;
  private final ReminderMessages messages;

  public RemindQuarter(UnitOfWork work, ReminderMessages messages) {
    this.work = work;
    this.messages = messages;
  }

  /** What is due. */
  private record Work(List<Due> stages, List<Stage> planned) {
    Set<CardKey> cards() {
      Set<CardKey> cards = new HashSet<>();
      stages.forEach(each -> cards.add(each.stage().card()));
      planned.forEach(each -> cards.add(each.card()));
      return cards;
    }
  }

  /** What was decided stays so, also where two programs run on one store. */
  @Override
  public void round(Instant now) {
    Set<CardKey> cards = work.read(ports -> due(ports, ports.cards().all(), now).cards());
    if (!cards.isEmpty()) {
      work.write(ports -> decide(ports, due(ports, only(ports, cards), now), now));
    }
  }

  private static List<Cards.Summary> only(Ports ports, Set<CardKey> cards) {
    return ports.cards().all().stream().filter(each -> cards.contains(each.key())).toList();
  }

  private Work due(Ports ports, List<Cards.Summary> cards, Instant now) {
    Quarter running = Quarter.of(today(now));
    List<Due> stages =
        Stream.of(running, running.next())
            .map(quarter -> new DueStages(messages.plan(), ports, quarter, now))
            .flatMap(due -> cards.stream().flatMap(card -> due.of(ports, card).stream()))
            .toList();
    DuePlanned planned = new DuePlanned(today(now));
    return new Work(
        stages, cards.stream().flatMap(card -> planned.of(ports, card).stream()).toList());
  }

  private LocalDate today(Instant now) {
    return messages.plan().rules().dayOf(now);
  }

  private int decide(Ports ports, Work due, Instant now) {
    Map<String, List<Decision>> letters = new LinkedHashMap<>();
    for (Due each : due.stages()) {
      Stewardship stewardship = ports.cards().stewardship(each.card().key());
      if (isSilent(ports, each, stewardship, now)) {
        ports.reminders().put(undelivered(each.stage(), now));
      } else {
        address(each, stewardship).forEach((to, stage) -> add(letters, to, stage, now));
      }
    }
    due.planned().forEach(stage -> ask(ports, letters, stage, now));
    letters.forEach(
        (to, decisions) -> messages.write(ports, MessageName.of(to, now), decisions, now));
    return letters.size();
  }

  private void ask(Ports ports, Map<String, List<Decision>> letters, Stage stage, Instant now) {
    Stewardship stewardship = ports.cards().stewardship(stage.card());
    if (stewardship.remind()) {
      first(stewardship).ifPresent(to -> add(letters, to, stage, now));
    } else {
      ports.reminders().put(undelivered(stage, now));
    }
  }

  private static void add(
      Map<String, List<Decision>> letters, String to, Stage stage, Instant now) {
    letters.computeIfAbsent(to, key -> new ArrayList<>()).add(undelivered(stage, now));
  }

  /** Who hears of it. Where nobody is known yet, it stays undecided until somebody is. */
  private Map<String, Stage> address(Due due, Stewardship stewardship) {
    Map<String, Stage> letters = new LinkedHashMap<>();
    first(stewardship).ifPresent(to -> letters.put(to, due.stage()));
    String lead = stewardship.lead();
    if (due.moment().last() && lead != null) {
      letters.putIfAbsent(lead, Stages.forLead(due.stage()));
    }
    return letters;
  }

  private Optional<String> first(Stewardship stewardship) {
    return messages.recipients().line(stewardship).stream().findFirst();
  }

  private boolean isSilent(Ports ports, Due due, Stewardship stewardship, Instant now) {
    Optional<Shortfall> missing =
        Shortfall.of(due.card(), due.stage().indicator(), due.stage().quarter(), today(now))
            .filter(shortfall -> !shortfall.isCovered());
    return missing.isEmpty() || !stewardship.remind() || wasNotMissed(ports, due);
  }

  /** A stage that lay before the card came into the store was not missed. */
  private static boolean wasNotMissed(Ports ports, Due due) {
    return ports
        .cards()
        .storedAt(due.card().key())
        .filter(since -> due.moment().at().isBefore(since))
        .isPresent();
  }

  private static Decision undelivered(Stage stage, Instant now) {
    return new Decision(stage, now, Optional.empty(), Optional.empty());
  }
}
