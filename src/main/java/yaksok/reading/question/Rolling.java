package yaksok.reading.question;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/**
 * A stretch of time that reaches back from the as-of date ("the last three months").
 *
 * @param reachesBack whether it is said to ("최근", "last"); a bare "한 달 동안" may only say again how
 *     long a month named before it is
 */
record Rolling(Period length, boolean reachesBack) {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("", 1),
          Map.entry("a", 1),
          Map.entry("한", 1),
          Map.entry("일", 1),
          Map.entry("이", 2),
          Map.entry("삼", 3),
          Map.entry("one", 1),
          Map.entry("두", 2),
          Map.entry("two", 2),
          Map.entry("couple of", 2),
          Map.entry("세", 3),
          Map.entry("석", 3),
          Map.entry("three", 3),
          Map.entry("네", 4),
          Map.entry("넉", 4),
          Map.entry("four", 4),
          Map.entry("다섯", 5),
          Map.entry("five", 5),
          Map.entry("여섯", 6),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("열", 10),
          Map.entry("ten", 10),
          Map.entry("열두", 12),
          Map.entry("twelve", 12));

  static Rolling of(String number, String unit, boolean reachesBack) {
    if (number.equals("반")) {
      return new Rolling(Period.ofMonths(6), reachesBack);
    }
    Integer word = NUMBERS.get(number);
    int count = word == null ? Integer.parseInt(number) : word;
    return new Rolling(
        switch (unit) {
          case "년", "개년", "해", "year" -> Period.ofYears(count);
          case "개월", "달", "month" -> Period.ofMonths(count);
          case "주", "week" -> Period.ofWeeks(count);
          default -> Period.ofDays(count);
        },
        reachesBack);
  }

  /** Whether a period of that grain can be so many of its units long. */
  boolean isCountedIn(CalendarWord.Grain grain) {
    return switch (grain) {
      case YEAR -> length.getYears() > 0;
      case HALF, QUARTER, MONTH -> length.getMonths() > 0 || length.getYears() > 0;
      case WEEK, DAY -> length.getDays() > 0;
    };
  }

  /** The days of it, the as-of date the last. */
  yaksok.domain.time.Period until(LocalDate asOf) {
    LocalDate from = asOf.minus(length).plusDays(1);
    return new yaksok.domain.time.Period(from.isAfter(asOf) ? asOf : from, asOf);
  }
}
