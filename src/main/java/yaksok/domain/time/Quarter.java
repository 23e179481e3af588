package yaksok.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A calendar quarter; {@code number} is 1 to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Comparator<Quarter> ORDER =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public static List<Quarter> ofYear(int year) {
    return Stream.of(1, 2, 3, 4).map(number -> new Quarter(year, number)).toList();
  }

  public LocalDate from() {
    return LocalDate.of(year, 3 * number - 2, 1);
  }

  public LocalDate to() {
    return YearMonth.of(year, 3 * number).atEndOfMonth();
  }

  public Period period() {
    return new Period(from(), to());
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  @Override
  public int compareTo(Quarter other) {
    return ORDER.compare(this, other);
  }

  /** As operators type and read it: {@code 2016 Q4}. */
  @Override
  public String toString() {
    return year + " Q" + number;
  }
}
