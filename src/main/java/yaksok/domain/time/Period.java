package yaksok.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A first and a last day, both included (rules.md, "Periods"). */
public record Period(LocalDate from, LocalDate to) {
  /** Earlier than every term: where what has an end only begins. */
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);

  /**
   * @throws IllegalArgumentException where the last day lies before the first
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + " to " + to);
    }
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The half of a calendar year, 1 or 2. */
  public static Period half(int year, int half) {
    return half == 1
        ? new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
        : new Period(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /** All days until this one, and it. */
  public static Period until(LocalDate day) {
    return new Period(EVER, day);
  }

  /** Whether it has an end only. */
  public boolean hasOpenStart() {
    return from.equals(EVER);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean contains(Period other) {
    return contains(other.from) && contains(other.to);
  }

  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !to.isBefore(other.from);
  }

  /** What of this period lies within the other; empty where they do not meet. */
  public Optional<Period> cutTo(Period other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(
            from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to));
  }

  /** The calendar years that the period touches, in order. */
  public List<Integer> years() {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
  }

  /** A period is over on the day after its last. */
  public boolean isOverOn(LocalDate day) {
    return day.isAfter(to);
  }

  public boolean hasBegunOn(LocalDate day) {
    return !day.isBefore(from);
  }
}
