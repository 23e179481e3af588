package yaksok.reading.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yaksok.reading.text.Spelling;

/** Reads the date at the front of a text (rules.md, "Dates as people type them"). */
public final class DateReader {
  private static final List<Form> FORMS =
      Stream.of(NumericForms.ALL, KoreanForms.ALL, EnglishForms.ALL).flatMap(List::stream).toList();
  private static final List<Form> SPANS =
      Stream.of(KoreanSpans.ALL, EnglishSpans.ALL).flatMap(List::stream).toList();

  /**
   * Reads the date, its weekday, the range's last day and the time of day at the front.
   *
   * @param today the office's day, by which relative days and missing years are understood
   */
  public DateReading read(String text, LocalDate today) {
    String composed = Spelling.composed(text).strip();
    return new FrontReading(composed, Spelling.aligned(composed), today).read();
  }

  /** Reads a text that is a time of day and nothing else. */
  public Optional<LocalTime> time(String text) {
    String plain = Spelling.aligned(text).strip();
    return TimeOfDay.at(plain, 0)
        .filter(found -> found.end() == plain.length())
        .map(TimeOfDay::time);
  }

  /** The day at a place; a day behind a longer stretch of time is the one meant. */
  static Optional<Front> front(String text, int from, LocalDate today) {
    Optional<Front> day = day(text, from, today);
    if (day.isPresent()) {
      return day;
    }
    return found(SPANS, text, from, today)
        .map(
            span ->
                day(text, skipped(text, span.end()), today)
                    .filter(within -> within.day() instanceof Day.Known)
                    .orElse(span));
  }

  private static int skipped(String text, int from) {
    int at = from;
    while (at < text.length() && " ,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The day at a place, where it is named as such. */
  static Optional<Front> day(String text, int from, LocalDate today) {
    return found(FORMS, text, from, today);
  }

  private static Optional<Front> found(List<Form> forms, String text, int from, LocalDate today) {
    Front impossible = null;
    for (Form form : forms) {
      Optional<Front> found = form.at(text, from, today);
      if (found.isPresent() && !(found.get().day() instanceof Day.Impossible)) {
        return found;
      }
      if (found.isPresent() && impossible == null) {
        impossible = found.get();
      }
    }
    return Optional.ofNullable(impossible);
  }
}
