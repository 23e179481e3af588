package yaksok.desk.remind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yaksok.desk.Reminders.Snooze;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.notice.Moment;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.Postponement;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.Quarter;

/** The reminders of a card that are still to come, as its records stand. */
final class ComingReminders {
  /**
   * A moment that is to come.
   *
   * @param shortfall as of now: where it is met or covered, nothing will be sent
   */
  record Coming(Moment moment, Shortfall shortfall) {}

  private final NoticePlan plan;

  ComingReminders(NoticePlan plan) {
    this.plan = plan;
  }

  /** Those of this quarter and the following ones, as many as asked for. */
  List<Coming> of(Ports ports, Card card, int quarters, Instant now) {
    return Stream.iterate(Quarter.of(plan.rules().dayOf(now)), Quarter::next)
        .limit(quarters)
        .flatMap(
            quarter ->
                IntStream.rangeClosed(1, card.indicators().size())
                    .boxed()
                    .flatMap(indicator -> of(ports, card, indicator, quarter, now)))
        .toList();
  }

  Stream<Coming> of(Ports ports, Card card, int indicator, Quarter quarter, Instant now) {
    Optional<Shortfall> shortfall = Shortfall.of(card, indicator, quarter, plan.rules().dayOf(now));
    return plan.moments(card.term(), quarter, postponed(ports, card, indicator, quarter)).stream()
        .filter(moment -> moment.at().isAfter(now))
        .flatMap(moment -> shortfall.map(each -> new Coming(moment, each)).stream());
  }

  private static List<Postponement> postponed(
      Ports ports, Card card, int indicator, Quarter quarter) {
    return ports.reminders().snoozes(quarter).stream()
        .filter(each -> each.card().equals(card.key()) && each.indicator() == indicator)
        .map(ComingReminders::postponement)
        .toList();
  }

  static Postponement postponement(Snooze snooze) {
    return new Postponement(snooze.at(), snooze.until());
  }
}
