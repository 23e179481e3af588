package yaksok.reading.question;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;
import yaksok.reading.question.CalendarWord.Grain;

/**
 * What a question says about time with one phrase ("3월부터", "between April and June", "2015년 말 기준").
 *
 * @param to the second end of a range; null in every other mode
 */
record Span(Mode mode, @Nullable When when, @Nullable When to, @Nullable Rolling rolling) {
  /** How the phrase uses the words of the calendar that stand in it. */
  enum Mode {
    PLAIN,
    RANGE,
    UNTIL,
    SINCE,
    BEFORE,
    AFTER,
    ASOF,
    /** As of the last day of what is named, also where that has not come. */
    ASOF_END,
    /** As of the last day of what is named, or in its last days: only the other words tell. */
    END,
    ROLLING
  }

  static Span of(Mode mode, When when) {
    return new Span(mode, when, null, null);
  }

  static Span range(When from, When to) {
    return new Span(Mode.RANGE, from, to, null);
  }

  static Span rolling(Rolling rolling) {
    return new Span(Mode.ROLLING, null, null, rolling);
  }

  /** Whether it leaves open which year it lies in. */
  boolean lacksYear() {
    return when != null && when.lacksYear() && (to == null || to.lacksYear());
  }

  /** Whether it begins with a month or a day. */
  boolean isFine() {
    return when != null && when.grain().compareTo(Grain.MONTH) >= 0;
  }

  /** The same in that year, where it leaves open which. */
  Span in(int year) {
    return when == null || !lacksYear()
        ? this
        : when.with(When.of(CalendarWord.of(Grain.YEAR, year)))
            .map(dated -> new Span(mode, dated, to, rolling))
            .orElse(this);
  }

  /** The days that are meant; empty where its words contradict one another. */
  Optional<Period> period(LocalDate asOf) {
    if (rolling != null) {
      return Optional.of(rolling.until(asOf));
    }
    if (when == null) {
      return Optional.empty();
    }
    return mode == Mode.RANGE && to != null
        ? range(when, to, asOf)
        : when.period(asOf).flatMap(period -> bounded(period, asOf));
  }

  private Optional<Period> bounded(Period named, LocalDate asOf) {
    return switch (mode) {
      case UNTIL -> Optional.of(new Period(LocalDate.of(named.to().getYear(), 1, 1), named.to()));
      case SINCE -> span(named.from(), asOf);
      case AFTER -> span(named.to().plusDays(1), asOf);
      case BEFORE -> Optional.of(Period.until(named.from().minusDays(1)));
      case PLAIN, RANGE, ASOF, ASOF_END, END, ROLLING -> Optional.of(named);
    };
  }

  private static Optional<Period> range(When from, When to, LocalDate asOf) {
    if (from.lacksYear() && !to.lacksYear()) {
      return to.period(asOf).flatMap(end -> startBefore(from, end, asOf));
    }
    Optional<Period> start = from.period(asOf);
    return start.flatMap(
        begun -> endAfter(begun, to, asOf).flatMap(end -> span(begun.from(), end.to())));
  }

  /** "April to June 2016": the first end lies in the year of the second, or the one before it. */
  private static Optional<Period> startBefore(When from, Period end, LocalDate asOf) {
    int year = end.to().getYear();
    return from.in(year, asOf)
        .filter(start -> !start.from().isAfter(end.to()))
        .or(() -> from.in(year - 1, asOf))
        .flatMap(start -> span(start.from(), end.to()));
  }

  private static Optional<Period> endAfter(Period start, When to, LocalDate asOf) {
    if (!to.lacksYear()) {
      return to.period(asOf);
    }
    int year = start.from().getYear();
    return to.in(year, asOf)
        .filter(end -> !end.to().isBefore(start.from()))
        .or(() -> to.in(year + 1, asOf));
  }

  private static Optional<Period> span(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }
}
