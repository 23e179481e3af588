package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yaksok.desk.Rates;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.rate.Standing;
import yaksok.domain.time.Period;

/** The rates of a year and of the term, before a change and after it. */
final class RateChange {
  private RateChange() {}

  static List<Message> of(Card before, Card after, int year, LocalDate asOf) {
    List<Message> said = new ArrayList<>();
    Period.year(year)
        .cutTo(after.term())
        .map(
            period ->
                Message.of(
                    "meeting.rate.year",
                    Period.year(year),
                    change(ofPeriod(before, period, asOf), ofPeriod(after, period, asOf))))
        .ifPresent(said::add);
    said.add(Message.of("meeting.rate.term", change(ofTerm(before, asOf), ofTerm(after, asOf))));
    return said;
  }

  private static Message change(Message before, Message after) {
    return before.equals(after)
        ? Message.of("meeting.rate.same", after)
        : Message.of("meeting.rate.change", before, after);
  }

  private static Message ofPeriod(Card card, Period period, LocalDate asOf) {
    return said(Standing.ofPeriod(card, positions(card), period, asOf));
  }

  private static Message ofTerm(Card card, LocalDate asOf) {
    return said(Standing.ofTerm(card, positions(card), asOf));
  }

  private static List<Integer> positions(Card card) {
    return IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
  }

  private static Message said(Standing standing) {
    return standing
        .rate()
        .map(rate -> Rates.said(standing, rate))
        .orElseGet(() -> withoutRate(standing));
  }

  private static Message withoutRate(Standing standing) {
    List<Message> actuals =
        standing.lines().stream()
            .map(line -> Units.quantity(line.actual().value(), line.indicator().unit()))
            .toList();
    return standing.isWhole()
        ? Message.of("meeting.rate.none", actuals)
        : Message.of("meeting.rate.unknown");
  }
}
