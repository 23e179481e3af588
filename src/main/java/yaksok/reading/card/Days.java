package yaksok.reading.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days at the beginning of a text, in the spellings of the printed form: {@code 2014.07.15.},
 * {@code 2016.7.25.}, {@code 2015. 3. 10.~12.}, {@code '15.3.10.}, {@code 2015년 3월}.
 *
 * @param from null where the text names a day that does not exist
 * @param to the last day; the same as the first where one day is named
 * @param exact whether days are named; false where only months are
 * @param end where in the text the days end
 * @param text the days as they stand
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean exact, int end, String text) {
  /** Two digits alone are a year only where a month and a day follow. */
  private static final String YEAR =
      "(?=\\d{4}|['’‘`]|\\d{2}\\s*[.\\-/년]\\s*\\d{1,2}\\s*[.\\-/월]\\s*\\d)"
          + "(?:(\\d{4})|['’‘`]?(\\d{2}))\\s*(?:[.\\-/]|년)\\s*";

  private static final String MONTH = "(\\d{1,2})(?!\\d)\\s*(?:[.\\-/]|월)?\\s*";
  private static final String DAY = "(?:(?<=[.\\-/월\\s])(\\d{1,2})(?!\\d)\\s*(?:[.]|일)?)?";
  private static final String WEEKDAY = "(?:\\s*\\([월화수목금토일]\\))?";
  private static final Pattern FIRST = Pattern.compile(YEAR + MONTH + DAY + WEEKDAY);
  private static final Pattern LAST =
      Pattern.compile(
          "\\s*[~∼〜～]\\s*(?:"
              + FIRST.pattern()
              + "|(?:(\\d{1,2})\\s*(?:[./]|월)\\s*)?(\\d{1,2})(?![\\d:])\\s*(?:[.]|일)?"
              + WEEKDAY
              + ")");

  /** The days that the text begins with; empty where it begins with something else. */
  static Optional<Days> at(String text) {
    Matcher first = FIRST.matcher(text);
    return first.lookingAt() ? Optional.of(of(first, text)) : Optional.empty();
  }

  /** The first days in the text, wherever they stand. */
  static Optional<Days> in(String text) {
    Matcher first = FIRST.matcher(text);
    return first.find() ? at(text.substring(first.start())) : Optional.empty();
  }

  private static Days of(Matcher first, String text) {
    boolean exact = first.group(4) != null;
    LocalDate from = day(yearOf(first, 1), first.group(3), first.group(4), false);
    Matcher last = LAST.matcher(text).region(first.end(), text.length());
    if (!last.lookingAt()) {
      LocalDate to = exact ? from : day(yearOf(first, 1), first.group(3), null, true);
      return days(from, to, exact, text, first.end());
    }
    return days(from, lastDay(first, last), exact && !isMonth(last), text, last.end());
  }

  private static Days days(
      @Nullable LocalDate from, @Nullable LocalDate to, boolean exact, String text, int end) {
    return new Days(from, to, exact, end, text.substring(0, end).strip());
  }

  private static boolean isMonth(Matcher last) {
    return last.group(3) != null && last.group(4) == null;
  }

  private static @Nullable LocalDate lastDay(Matcher first, Matcher last) {
    if (last.group(3) != null) {
      return day(yearOf(last, 1), last.group(3), last.group(4), true);
    }
    String month = last.group(5) == null ? first.group(3) : last.group(5);
    return day(yearOf(first, 1), month, last.group(6), true);
  }

  private static int yearOf(Matcher matcher, int group) {
    return matcher.group(group) == null
        ? 2000 + Integer.parseInt(matcher.group(group + 1))
        : Integer.parseInt(matcher.group(group));
  }

  /** A month without a day stands for its first day or, at the end of a span, its last. */
  private static @Nullable LocalDate day(
      int year, String month, @Nullable String day, boolean last) {
    try {
      YearMonth inYear = YearMonth.of(year, Integer.parseInt(month));
      if (day == null) {
        return last ? inYear.atEndOfMonth() : inYear.atDay(1);
      }
      return inYear.atDay(Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether both days exist and stand in order. */
  boolean isPossible() {
    return from != null && to != null && !to.isBefore(from);
  }
}
