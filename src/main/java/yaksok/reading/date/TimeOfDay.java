package yaksok.reading.date;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day behind a date, and where it ends: 14:00, 오후 2시 30분, 2pm, 14:00~16:00. */
record TimeOfDay(LocalTime time, int end) {
  private static final String ONE =
      "(?:(?<half%1$s>오전|오후|낮|저녁|밤|새벽|아침)\\s?)?(?<h%1$s>\\d{1,2})"
          + "(?::(?<m%1$s>\\d{2})(?!\\d)|\\s?시(?!간)(?:\\s?(?<min%1$s>\\d{1,2})\\s?분(?![기과임야])|\\s?(?<thirty%1$s>반)(?=[\\s~,)]|$))?|(?=\\s?[ap]\\.?m))"
          + "(?:\\s?(?<ap%1$s>[ap])\\.?m\\b\\.?)?";
  private static final Pattern SPAN =
      Pattern.compile(
          "[\\s,(]*(?:at\\s+|@\\s?)?"
              + ONE.formatted("A")
              + "(?:\\s?(?:~|-|부터|to|until)\\s?"
              + ONE.formatted("B")
              + "(?:\\s?까지)?)?\\)?(?:\\s?(?:경|부터)(?=\\s|$))?",
          Pattern.CASE_INSENSITIVE);

  static Optional<TimeOfDay> at(String text, int from) {
    Matcher matcher = SPAN.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    LocalTime time = time(matcher);
    return time == null ? Optional.empty() : Optional.of(new TimeOfDay(time, matcher.end()));
  }

  private static @Nullable LocalTime time(Matcher found) {
    int minute = minute(found);
    boolean figures = found.group("mA") != null;
    int hour =
        fullHour(
            Integer.parseInt(found.group("hA")), found.group("halfA"), found.group("apA"), figures);
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }

  private static int minute(Matcher found) {
    if (found.group("thirtyA") != null) {
      return 30;
    }
    String minute = found.group("mA") != null ? found.group("mA") : found.group("minA");
    return minute == null ? 0 : Integer.parseInt(minute);
  }

  /** Where no half of the day is said, 1시 to 6시 are the afternoon's, as an office means them. */
  private static int fullHour(
      int hour, @Nullable String half, @Nullable String suffix, boolean figures) {
    if (half == null && suffix == null) {
      return !figures && hour >= 1 && hour <= 6 ? hour + 12 : hour;
    }
    if (hour > 12) {
      return hour;
    }
    boolean morning = half == null ? "aA".contains(suffix) : "오전 새벽 아침".contains(half);
    return hour % 12 + (morning ? 0 : 12);
  }
}
