package yaksok.reading.date;

import java.time.DayOfWeek;
import java.util.Locale;

/** The names of weekdays: 화, 화요일, Tue, Tuesday. */
final class Weekdays {
  private static final String KOREAN = "월화수목금토일";
  private static final String CHINESE = "月火水木金土日";
  static final String KOREAN_FULL = "([월화수목금토일])(?:요일|욜)";
  static final String ENGLISH =
      "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b";

  private Weekdays() {}

  /** The weekday whose name begins so. */
  static DayOfWeek of(String name) {
    char first = name.charAt(0);
    int index = Math.max(KOREAN.indexOf(first), CHINESE.indexOf(first));
    if (index >= 0) {
      return DayOfWeek.of(index + 1);
    }
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + name);
  }
}
