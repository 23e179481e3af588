package yaksok.reading.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yaksok.reading.date.DateReader;
import yaksok.reading.date.DateReading;

/**
 * A title and the date that stands at its front, at its end, or somewhere within.
 *
 * @param title without the date, perhaps empty
 */
record TitleDate(DateReading date, String title) {
  private static final Pattern WORD_START = Pattern.compile("(?<=[\\s(\\[])[^\\s(\\[]");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "[월화수목금토일](?:요일|욜)|(?:mon|tues|wednes|thurs|fri|satur|sun)day", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPLICIT =
      Pattern.compile("\\S*\\d{4}\\D\\s?\\d.*|\\d+월\\s?\\d+일.*");

  /** A label without its colon: 일시 12/2. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^" + Parts.WORDS.alternatives("date") + "\\s+(?=['’‘\\d])", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_DATE = 60;

  /** A longer stretch of time stays in the title: 작년 송년회. */
  static TitleDate of(String line, DateReader dates, LocalDate today) {
    String title = LABEL.matcher(line).replaceFirst("");
    DateReading front = dates.read(title, today);
    if (!(front instanceof DateReading.None) && !(front instanceof DateReading.Vague)) {
      return new TitleDate(front, front.rest());
    }
    return atEnd(title, dates, today)
        .or(() -> within(title, dates, today))
        .orElse(new TitleDate(front, title));
  }

  /** A certain date before or behind the title, not within. */
  boolean isBesideTheTitle() {
    return !(date instanceof DateReading.None)
        && !(date instanceof DateReading.Vague)
        && !title.contains(date.typed());
  }

  private static Optional<TitleDate> atEnd(String title, DateReader dates, LocalDate today) {
    return later(title, dates, today)
        .filter(found -> found.date().rest().isEmpty())
        .filter(found -> !WEEKDAY.matcher(found.date().typed()).matches())
        .findFirst()
        .map(
            found ->
                found.date() instanceof DateReading.Vague
                    ? new TitleDate(found.date(), title)
                    : found);
  }

  /** A date in the middle may be the meeting's, or what the meeting is about: it is asked. */
  private static Optional<TitleDate> within(String title, DateReader dates, LocalDate today) {
    return later(title, dates, today)
        .filter(
            found -> EXPLICIT.matcher(found.date().typed()).matches() || found.isBracketAtTheEnd())
        .filter(found -> !(found.date() instanceof DateReading.Vague))
        .findFirst()
        .map(found -> new TitleDate(asked(found.date(), today), title));
  }

  /** 간담회(12/2) */
  private boolean isBracketAtTheEnd() {
    return title.matches(".*[(\\[]") && date.rest().matches("[)\\]]");
  }

  private static DateReading asked(DateReading found, LocalDate today) {
    if (found instanceof DateReading.Impossible || found instanceof DateReading.WrongWeekday) {
      return found;
    }
    DateReading.Asked asked =
        found instanceof DateReading.Asked open ? open : one((DateReading.Found) found);
    List<LocalDate> withToday =
        Stream.concat(asked.choices().stream(), Stream.of(today)).sorted().distinct().toList();
    return new DateReading.Asked(withToday, asked.untils(), null, found.typed(), found.rest());
  }

  private static DateReading.Asked one(DateReading.Found found) {
    LocalDate until = found.until();
    return new DateReading.Asked(
        List.of(found.date()),
        until == null ? Map.of() : Map.of(found.date(), until),
        null,
        found.typed(),
        found.rest());
  }

  /** The dates that begin with a later word, each with the title before it. */
  private static Stream<TitleDate> later(String title, DateReader dates, LocalDate today) {
    Matcher start = WORD_START.matcher(title);
    start.region(Math.max(0, title.length() - LONGEST_DATE), title.length());
    start.useTransparentBounds(true);
    return start
        .results()
        .map(
            word ->
                new TitleDate(
                    dates.read(title.substring(word.start()), today),
                    title.substring(0, word.start()).strip()))
        .filter(found -> !(found.date() instanceof DateReading.None));
  }
}
