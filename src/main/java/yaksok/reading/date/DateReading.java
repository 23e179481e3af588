package yaksok.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at the front of a text: a date, none, or one that cannot be taken as it is. */
public sealed interface DateReading {
  /** The date's own characters; empty where there is none. */
  String typed();

  /** What follows the date, without the space between. */
  String rest();

  /** The same reading with other characters of its own and another rest. */
  DateReading followedBy(String typed, String rest);

  /**
   * A date.
   *
   * @param until the last day of a range, after {@code date}; null for one day
   * @param time when it began; null where unsaid
   */
  record Found(
      LocalDate date,
      @Nullable LocalDate until,
      @Nullable LocalTime time,
      String typed,
      String rest)
      implements DateReading {
    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new Found(date, until, time, newTyped, newRest);
    }
  }

  /** The text begins with something else. */
  record None(String rest) implements DateReading {
    @Override
    public String typed() {
      return "";
    }

    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new None(newRest);
    }
  }

  /** There is no such day (2016-02-30), or a range ends before it begins. */
  record Impossible(String typed, String rest) implements DateReading {
    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new Impossible(newTyped, newRest);
    }
  }

  /** The weekday that was typed is not that of the date. */
  record WrongWeekday(LocalDate date, DayOfWeek said, String typed, String rest)
      implements DateReading {
    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new WrongWeekday(date, said, newTyped, newRest);
    }
  }

  /**
   * The text leaves open which day is meant.
   *
   * @param choices in the order of time
   * @param untils the last day of a range by its first, which is one of the choices
   */
  record Asked(
      List<LocalDate> choices,
      Map<LocalDate, LocalDate> untils,
      @Nullable LocalTime time,
      String typed,
      String rest)
      implements DateReading {
    public Asked {
      choices = List.copyOf(choices);
      untils = Map.copyOf(untils);
    }

    public Asked(List<LocalDate> choices, @Nullable LocalTime time, String typed, String rest) {
      this(choices, Map.of(), time, typed, rest);
    }

    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new Asked(choices, untils, time, newTyped, newRest);
    }
  }

  /** The text names a longer stretch of time, from which no day can be taken: 11월 말, 지난달. */
  record Vague(@Nullable LocalTime time, String typed, String rest) implements DateReading {
    @Override
    public DateReading followedBy(String newTyped, String newRest) {
      return new Vague(time, newTyped, newRest);
    }
  }
}
