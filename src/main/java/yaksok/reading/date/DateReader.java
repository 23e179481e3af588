package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.reading.text.Spelling;

/** Reads the date at the front of a text (rules.md, "Dates as people type them"). */
public final class DateReader {
  private static final List<Form> FORMS =
      Stream.of(NumericForms.ALL, KoreanForms.ALL, EnglishForms.ALL).flatMap(List::stream).toList();
  private static final List<Form> SPANS =
      Stream.of(KoreanSpans.ALL, EnglishSpans.ALL).flatMap(List::stream).toList();
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\s*(?:[(\\[]\\s*(?:([월화수목금토일月火水木金土日])(?:요일|曜日)?|"
              + Weekdays.ENGLISH
              + "\\.?)\\s*[)\\]]|,?\\s?"
              + Weekdays.KOREAN_FULL
              + "(?=[\\s,~]|$)|,?\\s?"
              + Weekdays.ENGLISH
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_WEEKDAY =
      Pattern.compile(Weekdays.ENGLISH + "\\.?,?\\s+(?=\\w)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BESIDE =
      Pattern.compile(
          "자(?=\\s)|\\s*[,·&/]\\s*|\\s?(?:및|와|과|또는|혹은)\\s+|\\s(?:or|and)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING = Pattern.compile("\\s*[(\\[]\\s*");
  private static final Pattern CLOSING = Pattern.compile("[.,]?\\s*([월화수목금토일](?:요일)?)?\\s*[)\\]]");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:'s(?=\\s)|\\s?까지|\\s?부터|자|에는|에|은|는)?(?:[\\s,:/]+(?:-\\s+)?|(?=[|(#])|$)|");

  /**
   * Reads the date, its weekday, the range's last day and the time of day at the front.
   *
   * @param today the office's day, by which relative days and missing years are understood
   */
  public DateReading read(String text, LocalDate today) {
    String composed = Spelling.composed(text).strip();
    return new Reading(composed, Spelling.aligned(composed), today).read();
  }

  /** Reads a text that is a time of day and nothing else. */
  public Optional<LocalTime> time(String text) {
    String plain = Spelling.aligned(text).strip();
    return TimeOfDay.at(plain, 0)
        .filter(found -> found.end() == plain.length())
        .map(TimeOfDay::time);
  }

  /** The day at a place; a day behind a longer stretch of time is the one meant. */
  private static Optional<Front> front(String text, int from, LocalDate today) {
    Optional<Front> day = found(FORMS, text, from, today);
    if (day.isPresent()) {
      return day;
    }
    return found(SPANS, text, from, today)
        .map(
            span ->
                found(FORMS, text, skipped(text, span.end()), today)
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

  /** One reading: the text as it is kept, the same in plain spelling, and how far it is read. */
  private static final class Reading {
    private final String kept;
    private final String plain;
    private final LocalDate today;
    private int end;
    private @Nullable DayOfWeek weekday;

    Reading(String kept, String plain, LocalDate today) {
      this.kept = kept;
      this.plain = plain;
      this.today = today;
    }

    DateReading read() {
      Matcher leading = LEADING_WEEKDAY.matcher(plain);
      Optional<Front> front = Optional.empty();
      if (leading.lookingAt()) {
        front = found(FORMS, plain, leading.end(), today);
        front.ifPresent(found -> weekday = Weekdays.of(leading.group(1)));
      }
      if (front.isEmpty()) {
        front = front(plain, 0, today);
      }
      return front.isEmpty() ? bracketed() : behind(front.get());
    }

    /** A date that stands in a bracket of its own: [2016-03-24] 회의. */
    private DateReading bracketed() {
      Optional<Front> front =
          plain.matches("(?s)[\\[(].+") ? front(plain, 1, today) : Optional.empty();
      if (front.isPresent()) {
        DateReading read = behind(front.get());
        if (end < plain.length() && ")]".indexOf(plain.charAt(end)) >= 0) {
          end++;
          return read.followedBy(kept.substring(0, end), rest());
        }
      }
      return new DateReading.None(kept);
    }

    private DateReading behind(Front front) {
      end = front.end();
      Day day = sameInBrackets(front.day());
      boolean contradicted = !agrees(day);
      int atFirst = end;
      Optional<Day> last = last(day);
      LocalTime time = TimeOfDay.at(plain, end).map(this::take).orElse(null);
      String typed = kept.substring(0, end).strip();
      String rest = rest();
      boolean impossible = last.filter(Day.Impossible.class::isInstance).isPresent();
      if (day instanceof Day.Impossible || impossible) {
        return new DateReading.Impossible(typed, rest);
      }
      if (day instanceof Day.Vague) {
        return new DateReading.Vague(time, typed, rest);
      }
      if (contradicted && weekday != null) {
        return new DateReading.WrongWeekday(first(day), weekday, typed, rest);
      }
      List<LocalDate> choices =
          Day.Open.of(day.choices(), last.isEmpty() ? others() : List.of()).choices();
      return choices.size() == 1 && day instanceof Day.Known
          ? new DateReading.Found(first(day), until(last, first(day)), time, typed, rest)
          : new DateReading.Asked(choices, untils(choices, atFirst), time, typed, rest);
    }

    private static @Nullable LocalDate until(Optional<Day> last, LocalDate from) {
      return last.map(Reading::first).filter(to -> to.isAfter(from)).orElse(null);
    }

    /** The same day once more, 오늘(12/5): where the two differ, both are offered. */
    private Day sameInBrackets(Day day) {
      Matcher opening = OPENING.matcher(plain).region(end, plain.length());
      boolean weekdayAlone = WEEKDAY.matcher(plain).region(end, plain.length()).lookingAt();
      if (day instanceof Day.Impossible || weekdayAlone || !opening.lookingAt()) {
        return day;
      }
      Optional<Front> inner = found(FORMS, plain, opening.end(), today);
      int innerEnd = inner.map(Front::end).orElse(plain.length());
      Matcher closing = CLOSING.matcher(plain).region(innerEnd, plain.length());
      if (inner.isEmpty() || inner.get().day().choices().isEmpty() || !closing.lookingAt()) {
        return day;
      }
      end = closing.end();
      if (closing.group(1) != null) {
        weekday = Weekdays.of(closing.group(1));
      }
      return day instanceof Day.Vague ? inner.get().day() : day.and(inner.get().day());
    }

    /** The last day of a range that begins on each of these. */
    private Map<LocalDate, LocalDate> untils(List<LocalDate> choices, int from) {
      Map<LocalDate, LocalDate> untils = new HashMap<>();
      for (LocalDate choice : choices) {
        LastDay.at(plain, from, choice)
            .map(Front::day)
            .filter(Day.Known.class::isInstance)
            .map(Reading::first)
            .filter(until -> until.isAfter(choice))
            .ifPresent(until -> untils.put(choice, until));
      }
      return untils;
    }

    /**
     * What else may be meant: a second date beside the first, or today, where the first belongs to
     * what the meeting is about (1월 1일자 인사발령).
     */
    private List<LocalDate> others() {
      Matcher beside = BESIDE.matcher(plain).region(end, plain.length());
      if (!beside.lookingAt()) {
        return List.of();
      }
      if (beside.group().equals("자")) {
        return List.of(today);
      }
      return found(FORMS, plain, beside.end(), today)
          .map(found -> found.day().choices())
          .orElse(List.of());
    }

    private LocalTime take(TimeOfDay found) {
      end = found.end();
      return found.time();
    }

    /** Reads a weekday that belongs to the day before it, and whether it is that day's. */
    private boolean agrees(Day day) {
      Matcher matcher = WEEKDAY.matcher(plain).region(end, plain.length());
      if (matcher.lookingAt()) {
        end = matcher.end();
        weekday = Weekdays.of(firstGroup(matcher));
      }
      DayOfWeek said = weekday;
      return said == null
          || !(day instanceof Day.Known known)
          || known.date().getDayOfWeek() == said;
    }

    private static String firstGroup(Matcher matcher) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String found = matcher.group(group);
        if (found != null) {
          return found;
        }
      }
      throw new IllegalStateException("no weekday in " + matcher.group());
    }

    private static LocalDate first(Day day) {
      return day.choices().get(0);
    }

    /** The last day of a range, where one follows. */
    private Optional<Day> last(Day first) {
      if (first.choices().isEmpty()) {
        return Optional.empty();
      }
      Optional<Front> last = LastDay.at(plain, end, first(first));
      last.ifPresent(found -> end = found.end());
      DayOfWeek said = weekday;
      if (last.isPresent() && !agrees(last.get().day())) {
        return Optional.of(new Day.Impossible());
      }
      weekday = said;
      return last.map(Front::day);
    }

    private String rest() {
      Matcher after = AFTER.matcher(plain).region(end, plain.length());
      int from = after.lookingAt() ? after.end() : end;
      return kept.substring(from).strip();
    }
  }
}
