package yaksok.reading.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last day of a range behind its first: 3.24.~25., 3월 24일~26일, 12.30.~1.2. */
final class LastDay {
  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\s*~\\s*|-(?=\\d)|\\s*부터\\s*|\\s+(?:to|until)\\s+)"
              + "(?:(?:(?:20|')?(?<year>\\d{2})\\s*(?:년|[./-])\\s*)?(?<month>\\d{1,2})\\s*(?:월|[./-])\\s*)?"
              + "(?<day>\\d{1,2})(?![\\d:/]|\\s?(?:[ap]m\\b|시|명|인|회|차))(?:\\s?일|st\\b|nd\\b|rd\\b|th\\b|\\.(?!\\d))?",
          Pattern.CASE_INSENSITIVE);

  private LastDay() {}

  static Optional<Front> at(String text, int from, LocalDate first) {
    Matcher matcher = LAST.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Front(day(matcher, first), matcher.end()));
  }

  private static Day day(Matcher found, LocalDate first) {
    String year = found.group("year");
    String month = found.group("month");
    int day = Integer.parseInt(found.group("day"));
    int inMonth = month == null ? first.getMonthValue() : Integer.parseInt(month);
    int inYear = year == null ? first.getYear() : 2000 + Integer.parseInt(year);
    Day last = Day.of(inYear, inMonth, day);
    if (isBefore(last, first) && year == null && inMonth < first.getMonthValue()) {
      last = Day.of(inYear + 1, inMonth, day);
    }
    return isBefore(last, first) ? new Day.Impossible() : last;
  }

  private static boolean isBefore(Day last, LocalDate first) {
    return last instanceof Day.Known known && known.date().isBefore(first);
  }
}
