package yaksok.domain.rate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;

/** Which records and results make up an actual (rules.md, "Indicators" and "Periods"). */
public final class Counting {
  private Counting() {}

  /** The held records of the period up to the as-of date, whatever they count towards. */
  public static List<Meeting> held(Card card, Period period, LocalDate asOf) {
    return card.meetings().stream()
        .filter(Meeting::isHeld)
        .filter(meeting -> period.contains(meeting.date()) && !meeting.date().isAfter(asOf))
        .toList();
  }

  /** The held records of the period that count towards the indicator at this position, from 1. */
  public static List<Meeting> counted(Card card, int position, Period period, LocalDate asOf) {
    return held(card, period, asOf).stream()
        .filter(meeting -> meeting.counts().contains(position))
        .toList();
  }

  /** What the indicator at this position, from 1, has reached in the period by the as-of date. */
  public static Actual actual(Card card, int position, Period period, LocalDate asOf) {
    Indicator indicator = card.indicators().get(position - 1);
    List<Result> known =
        indicator.results().stream().filter(each -> !each.span().to().isAfter(asOf)).toList();
    List<Meeting> records =
        indicator.measure() == Measure.RECORDS ? counted(card, position, period, asOf) : List.of();
    if (indicator.measure() == Measure.LEVEL) {
      return level(known, period);
    }
    List<Result> within = known.stream().filter(each -> period.contains(each.span())).toList();
    List<Result> across =
        known.stream()
            .filter(each -> period.overlaps(each.span()) && !period.contains(each.span()))
            .toList();
    long sum = within.stream().mapToLong(Result::value).sum() + records.size();
    return new Actual(sum, records, within, across);
  }

  /** The latest level by the period's end; one entered before the period still stands. */
  private static Actual level(List<Result> known, Period period) {
    return known.stream()
        .filter(each -> !each.span().to().isAfter(period.to()))
        .max(Comparator.comparing(each -> each.span().to()))
        .map(latest -> new Actual(latest.value(), List.of(), List.of(latest), List.of()))
        .orElse(new Actual(0, List.of(), List.of(), List.of()));
  }
}
