package yaksok.domain.rate;

import java.time.LocalDate;
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
    if (indicator.measure() == Measure.LEVEL) {
      return level(indicator.results(), period, asOf);
    }
    List<Meeting> records =
        indicator.measure() == Measure.RECORDS ? counted(card, position, period, asOf) : List.of();
    List<Result> within =
        indicator.results().stream()
            .filter(each -> period.contains(each.span()) && !each.span().to().isAfter(asOf))
            .toList();
    List<Result> across = across(indicator.results(), within, period, asOf);
    long sum = within.stream().mapToLong(Result::value).sum() + records.size();
    return new Actual(sum, across.isEmpty(), records, within, across);
  }

  /** The latest level by the period's end; one entered before the period still stands. */
  private static Actual level(List<Result> results, Period period, LocalDate asOf) {
    LocalDate end = period.to().isBefore(asOf) ? period.to() : asOf;
    List<Result> latest =
        results.stream()
            .filter(each -> !each.span().to().isAfter(end))
            .reduce((one, next) -> next.span().to().isBefore(one.span().to()) ? one : next)
            .stream()
            .toList();
    return latest.isEmpty()
        ? new Actual(0, false, List.of(), List.of(), across(results, List.of(), period, asOf))
        : new Actual(latest.get(0).value(), true, List.of(), latest, List.of());
  }

  /** What has begun by the as-of date and touches the period, but is not counted in it. */
  private static List<Result> across(
      List<Result> results, List<Result> counted, Period period, LocalDate asOf) {
    return results.stream()
        .filter(each -> period.overlaps(each.span()) && each.span().hasBegunOn(asOf))
        .filter(each -> !counted.contains(each))
        .toList();
  }
}
