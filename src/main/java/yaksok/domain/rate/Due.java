package yaksok.domain.rate;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/**
 * What an indicator owes by a quarter's end: the year's cumulative target by then, against what the
 * year has brought (rules.md, "Quarterly targets"). A surplus carries within the year.
 *
 * @param proposed the office has set no split (배분(안))
 * @param target the year's cumulative target by the quarter's last day
 * @param actual the year's records by the quarter's last day, and by the as-of date
 */
public record Due(Quarter quarter, boolean proposed, long target, Actual actual) {
  /** Empty where the quarter lies outside the term, or where its year has no target. */
  public static Optional<Due> of(Card card, int position, Quarter quarter, LocalDate asOf) {
    Indicator indicator = card.indicators().get(position - 1);
    if (!quarter.period().overlaps(card.term())
        || indicator.targets().getOrDefault(quarter.year(), 0L) <= 0) {
      return Optional.empty();
    }
    QuarterPlan plan = QuarterPlan.of(indicator, card.term(), quarter.year());
    return new Period(LocalDate.of(quarter.year(), 1, 1), quarter.to())
        .cutTo(card.term())
        .map(
            year ->
                new Due(
                    quarter,
                    plan.proposed(),
                    plan.cumulative(quarter.number()),
                    Counting.actual(card, position, year, asOf)));
  }

  /** What is missing to the cumulative target, 0 at the least. */
  public long missing() {
    return Math.max(0, target - actual.value());
  }

  public boolean isMet() {
    return missing() == 0;
  }
}
