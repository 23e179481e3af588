package yaksok.domain.rate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** What an indicator promises for a period (rules.md, "Rates" and "Quarterly targets"). */
public final class Targets {
  private Targets() {}

  /**
   * The target of a period within the term; empty where there is none, where it is 0, or where the
   * period is not made of whole quarters of the term.
   */
  public static OptionalLong of(Indicator indicator, Period term, Period period) {
    if (!isWholeQuarters(period, term)) {
      return OptionalLong.empty();
    }
    return indicator.measure() == Measure.LEVEL
        ? level(indicator, term, period)
        : positive(
            quartersOf(period)
                .mapToLong(each -> QuarterPlan.of(indicator, term, each.year()).of(each.number()))
                .sum());
  }

  /** The targets of the years begun by the day, each whole; a level's is that of the latest. */
  public static OptionalLong toDate(Indicator indicator, LocalDate asOf) {
    return overYears(indicator, indicator.targets().headMap(asOf.getYear() + 1).values());
  }

  /** The target of the whole term; a level's is that of its last year. */
  public static OptionalLong ofTerm(Indicator indicator) {
    return overYears(indicator, indicator.targets().values());
  }

  /** Whether the period begins and ends where quarters do, or where the term does. */
  public static boolean isWholeQuarters(Period period, Period term) {
    boolean begins =
        period.from().equals(Quarter.of(period.from()).from()) || period.from().equals(term.from());
    boolean ends =
        period.to().equals(Quarter.of(period.to()).to()) || period.to().equals(term.to());
    return begins && ends;
  }

  private static OptionalLong level(Indicator indicator, Period term, Period period) {
    Quarter last = Quarter.of(period.to());
    return positive(QuarterPlan.of(indicator, term, last.year()).of(last.number()));
  }

  private static OptionalLong overYears(Indicator indicator, Collection<Long> targets) {
    List<Long> years = List.copyOf(targets);
    if (years.isEmpty()) {
      return OptionalLong.empty();
    }
    return positive(
        indicator.measure() == Measure.LEVEL
            ? years.get(years.size() - 1)
            : years.stream().mapToLong(Long::longValue).sum());
  }

  private static OptionalLong positive(long target) {
    return target > 0 ? OptionalLong.of(target) : OptionalLong.empty();
  }

  private static Stream<Quarter> quartersOf(Period period) {
    return Stream.iterate(
        Quarter.of(period.from()), each -> !each.from().isAfter(period.to()), Quarter::next);
  }
}
