package yaksok.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.Actual;
import yaksok.domain.rate.Counting;
import yaksok.domain.rate.QuarterPlan;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/**
 * How an indicator stands against what its year is to have reached by a quarter's end (rules.md,
 * "Quarterly targets").
 *
 * @param indicator its position on the card, from 1
 * @param lastDay of the quarter within the term
 * @param due the year's cumulative target at the quarter's end
 * @param proposed the split that says so is 배분(안), not the office's own
 * @param actual what the year has reached, with its records
 * @param planned meetings still to come by the quarter's end that would count towards it
 * @param unconfirmed planned meetings whose day has passed without a word
 */
public record Shortfall(
    int indicator,
    Quarter quarter,
    LocalDate lastDay,
    long due,
    boolean proposed,
    Actual actual,
    List<Meeting> planned,
    List<Meeting> unconfirmed) {
  public Shortfall {
    planned = List.copyOf(planned);
    unconfirmed = List.copyOf(unconfirmed);
  }

  /** As of a day; empty where the quarter lies outside the term, or the indicator is gone. */
  public static Optional<Shortfall> of(Card card, int position, Quarter quarter, LocalDate asOf) {
    return NoticePlan.lastDay(card.term(), quarter)
        .filter(last -> position <= card.indicators().size())
        .flatMap(last -> upTo(last, card.term()))
        .map(year -> of(card, position, quarter, year, asOf));
  }

  /** The year from its first day within the term up to the last day. */
  private static Optional<Period> upTo(LocalDate last, Period term) {
    return new Period(last.withDayOfYear(1), last).cutTo(term);
  }

  private static Shortfall of(
      Card card, int position, Quarter quarter, Period year, LocalDate asOf) {
    Indicator indicator = card.indicators().get(position - 1);
    QuarterPlan plan = QuarterPlan.of(indicator, card.term(), quarter.year());
    boolean level = indicator.measure() == Measure.LEVEL;
    List<Meeting> expected =
        indicator.measure() == Measure.RECORDS ? expected(card, position, year) : List.of();
    return new Shortfall(
        position,
        quarter,
        year.to(),
        level ? plan.of(quarter.number()) : plan.cumulative(quarter.number()),
        plan.proposed(),
        Counting.actual(card, position, year, asOf),
        expected.stream().filter(each -> !each.date().isBefore(asOf)).toList(),
        expected.stream().filter(each -> each.date().isBefore(asOf)).toList());
  }

  private static List<Meeting> expected(Card card, int position, Period year) {
    return card.meetings().stream()
        .filter(each -> each.state() == Meeting.State.PLANNED)
        .filter(each -> each.counts().contains(position) && year.contains(each.date()))
        .toList();
  }

  /** What is missing to the cumulative target, in the indicator's unit. */
  public long missing() {
    return Math.max(0, due - actual.value());
  }

  public boolean isMet() {
    return missing() == 0;
  }

  /** Whether the meetings planned by the quarter's end would make up for what is missing. */
  public boolean isCovered() {
    return missing() <= planned.size();
  }

  /** The day of the record with which the target was reached, where records alone reached it. */
  public Optional<LocalDate> metOn() {
    return isMet() && due > 0 && actual.results().isEmpty() && actual.records().size() >= due
        ? Optional.of(actual.records().get((int) due - 1).date())
        : Optional.empty();
  }
}
