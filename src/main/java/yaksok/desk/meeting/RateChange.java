package yaksok.desk.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.rate.Counting;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;
import yaksok.domain.time.Period;

/** The rates of a year and of the term, before a change and after it. */
final class RateChange {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    return said(card, Standing.ofPeriod(card, positions(card), period, asOf));
  }

  private static Message ofTerm(Card card, LocalDate asOf) {
    return said(card, Standing.ofTerm(card, positions(card), asOf));
  }

  private static List<Integer> positions(Card card) {
    return IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
  }

  private static Message said(Card card, Standing standing) {
    return standing
        .rate()
        .map(RateChange::said)
        .orElseGet(
            () ->
                Message.of(
                    "meeting.rate.none",
                    Counting.held(card, standing.period(), standing.asOf()).size()));
  }

  private static Message said(Rate rate) {
    if (rate.shares().size() > 1) {
      return Message.of("meeting.rate.mean", rate.capped(), rate.shares().size());
    }
    Rate.Share share = rate.shares().get(0);
    return rate.raw().compareTo(HUNDRED) > 0
        ? Message.of(
            "meeting.rate.above", rate.capped(), share.actual(), share.target(), rate.raw())
        : Message.of("meeting.rate.value", rate.capped(), share.actual(), share.target());
  }
}
