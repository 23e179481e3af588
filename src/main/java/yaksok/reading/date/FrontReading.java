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
import org.jspecify.annotations.Nullable;

/** One text being read: as it is kept, the same in plain spelling, and how far it is read. */
final class FrontReading {
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

  private final String kept;
  private final String plain;
  private final LocalDate today;
  private int end;
  private @Nullable DayOfWeek weekday;

  FrontReading(String kept, String plain, LocalDate today) {
    this.kept = kept;
    this.plain = plain;
    this.today = today;
  }

  DateReading read() {
    Matcher leading = LEADING_WEEKDAY.matcher(plain);
    Optional<Front> front = Optional.empty();
    if (leading.lookingAt()) {
      front = DateReader.day(plain, leading.end(), today);
      front.ifPresent(found -> weekday = Weekdays.of(leading.group(1)));
    }
    if (front.isEmpty()) {
      front = DateReader.front(plain, 0, today);
    }
    return front.isEmpty() ? bracketed() : behind(front.get());
  }

  /** A date that stands in a bracket of its own: [2016-03-24] 회의. */
  private DateReading bracketed() {
    Optional<Front> front =
        plain.matches("(?s)[\\[(].+") ? DateReader.front(plain, 1, today) : Optional.empty();
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
    return contradicted && weekday != null
        ? new DateReading.WrongWeekday(first(day), weekday, typed, rest)
        : dated(day, last, atFirst, time, typed, rest);
  }

  private DateReading dated(
      Day day,
      Optional<Day> last,
      int atFirst,
      @Nullable LocalTime time,
      String typed,
      String rest) {
    List<LocalDate> choices =
        Day.Open.of(day.choices(), last.isEmpty() ? others() : List.of()).choices();
    return choices.size() == 1 && day instanceof Day.Known
        ? new DateReading.Found(first(day), until(last, first(day)), time, typed, rest)
        : new DateReading.Asked(choices, untils(choices, atFirst), time, typed, rest);
  }

  private static @Nullable LocalDate until(Optional<Day> last, LocalDate from) {
    return last.map(FrontReading::first).filter(to -> to.isAfter(from)).orElse(null);
  }

  /** The same day once more, 오늘(12/5): where the two differ, both are offered. */
  private Day sameInBrackets(Day day) {
    Matcher opening = OPENING.matcher(plain).region(end, plain.length());
    boolean weekdayAlone = WEEKDAY.matcher(plain).region(end, plain.length()).lookingAt();
    if (day instanceof Day.Impossible || weekdayAlone || !opening.lookingAt()) {
      return day;
    }
    Optional<Front> inner = DateReader.day(plain, opening.end(), today);
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
          .map(FrontReading::first)
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
    return DateReader.day(plain, beside.end(), today)
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
    return said == null || !(day instanceof Day.Known known) || known.date().getDayOfWeek() == said;
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
