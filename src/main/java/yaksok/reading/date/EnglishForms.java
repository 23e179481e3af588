package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Days in English words: yesterday, last Tuesday, March 24, 24 Mar 2016. */
final class EnglishForms {
  static final String MONTHS =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String STARTS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:,?\\s*((?:19|20)\\d{2})(?!\\d|\\s?년))?";
  private static final String ON = "(?:on\\s+)?";
  static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  static final String NUMBER = "(a|an|" + String.join("|", NUMBERS) + "|\\d{1,3})";

  static final List<Form> ALL =
      List.of(
          Form.of("(?:the\\s+)?day before yesterday\\b", (found, today) -> known(today, -2)),
          Form.of("(?:the\\s+)?day after tomorrow\\b", (found, today) -> known(today, 2)),
          Form.of("(?:yesterday|yday|last night)\\b(?!')", (found, today) -> known(today, -1)),
          Form.of(
              "(?:(?:earlier )?today|tonight|just now|(?:earlier )?this (?:morning|afternoon|evening))\\b(?!')",
              (found, today) -> known(today, 0)),
          Form.of("(?:tomorrow|tmrw)\\b(?!')", (found, today) -> known(today, 1)),
          Form.of(
              ON + "(last|this|next)\\s+week(?:'s)?,?\\s+(?:on\\s+)?" + Weekdays.ENGLISH,
              EnglishForms::ofWeek),
          Form.of(
              ON + Weekdays.ENGLISH + "\\s+(last|this|next)\\s+week\\b", EnglishForms::weekLast),
          Form.of(
              ON
                  + "(?:this\\s+(?=past|coming))?(last|this|next|past|coming)\\s+"
                  + Weekdays.ENGLISH,
              EnglishForms::near),
          Form.of(NUMBER + "\\s+(day|week)s?\\s+ago\\b", EnglishForms::ago),
          Form.of(
              ON + MONTHS + "\\.?\\s+(?:the\\s+)?" + ORDINAL + "(?![\\d:])\\b" + YEAR,
              (found, today) -> monthDay(found, 1, 2, today)),
          Form.of(
              ON + "(?:the\\s+)?" + ORDINAL + "\\s+(?:of\\s+)?" + MONTHS + "\\b\\.?" + YEAR,
              (found, today) -> monthDay(found, 2, 1, today)),
          Form.of(
              ON + Weekdays.ENGLISH,
              (found, today) -> KoreanForms.open(Weekdays.of(found.group(1)), today)));

  private EnglishForms() {}

  private static Day known(LocalDate today, int days) {
    return new Day.Known(today.plusDays(days));
  }

  private static Day monthDay(MatchResult found, int monthGroup, int dayGroup, LocalDate today) {
    String start = found.group(monthGroup).substring(0, 3).toLowerCase(Locale.ROOT);
    int month = STARTS.indexOf(start) / 3 + 1;
    int day = Integer.parseInt(found.group(dayGroup));
    String year = found.group(3);
    return year == null
        ? Day.withoutYear(month, day, today)
        : Day.of(Integer.parseInt(year), month, day);
  }

  private static Day ofWeek(MatchResult found, LocalDate today) {
    return ofWeek(found.group(1), found.group(2), today);
  }

  private static Day weekLast(MatchResult found, LocalDate today) {
    return ofWeek(found.group(2), found.group(1), today);
  }

  private static Day ofWeek(String which, String weekday, LocalDate today) {
    int weeks =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return new Day.Known(
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(weeks)
            .with(TemporalAdjusters.nextOrSame(Weekdays.of(weekday))));
  }

  private static Day near(MatchResult found, LocalDate today) {
    DayOfWeek weekday = Weekdays.of(found.group(2));
    return switch (found.group(1).toLowerCase(Locale.ROOT)) {
      case "last", "past" -> new Day.Known(today.with(TemporalAdjusters.previous(weekday)));
      case "this" -> ofWeek("this", found.group(2), today);
      default -> new Day.Known(today.with(TemporalAdjusters.next(weekday)));
    };
  }

  private static Day ago(MatchResult found, LocalDate today) {
    int count = number(found.group(1));
    int days = found.group(2).equalsIgnoreCase("week") ? 7 * count : count;
    return new Day.Known(today.minusDays(days));
  }

  /** What {@link #NUMBER} matches. */
  static int number(String typed) {
    String number = typed.toLowerCase(Locale.ROOT);
    int index = NUMBERS.indexOf(number);
    return number.startsWith("a") ? 1 : index >= 0 ? index + 1 : Integer.parseInt(number);
  }
}
