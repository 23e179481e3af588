package yaksok.reading.question;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/** A stretch of time that reaches back from the as-of date ("the last three months"). */
record Rolling(Period length) {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("", 1),
          Map.entry("a", 1),
          Map.entry("한", 1),
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

  static Rolling of(String number, String unit) {
    if (number.equals("반")) {
      return new Rolling(Period.ofMonths(6));
    }
    Integer word = NUMBERS.get(number);
    int count = word == null ? Integer.parseInt(number) : word;
    return new Rolling(
        switch (unit) {
          case "년", "개년", "year" -> Period.ofYears(count);
          case "개월", "달", "month" -> Period.ofMonths(count);
          case "주", "week" -> Period.ofWeeks(count);
          default -> Period.ofDays(count);
        });
  }

  /** The days of it, the as-of date the last. */
  yaksok.domain.time.Period until(LocalDate asOf) {
    LocalDate from = asOf.minus(length).plusDays(1);
    return new yaksok.domain.time.Period(from.isAfter(asOf) ? asOf : from, asOf);
  }
}
