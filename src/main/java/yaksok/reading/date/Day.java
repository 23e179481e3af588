package yaksok.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day as far as its own words fix it. */
sealed interface Day {
  record Known(LocalDate date) implements Day {
    @Override
    public List<LocalDate> choices() {
      return List.of(date);
    }
  }

  /** One of several, in the order of time. */
  record Open(@Override List<LocalDate> choices) implements Day {
    public Open {
      choices = List.copyOf(choices);
    }

    /** One of both. */
    static Open of(List<LocalDate> some, List<LocalDate> others) {
      return new Open(Stream.concat(some.stream(), others.stream()).sorted().distinct().toList());
    }
  }

  record Impossible() implements Day {}

  /** Within a stretch of time that is too long to offer its days: 11월 말, 지난달. */
  record Vague() implements Day {}

  /** The days that may be meant, as far as they can be told. */
  default List<LocalDate> choices() {
    return List.of();
  }

  /** The days that both may mean; all that either means where they contradict each other. */
  default Day and(Day other) {
    List<LocalDate> both = choices().stream().filter(other.choices()::contains).toList();
    if (both.size() == 1) {
      return new Known(both.get(0));
    }
    return both.isEmpty() ? Open.of(choices(), other.choices()) : new Open(both);
  }

  static Day of(int year, int month, int day) {
    try {
      return new Known(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Impossible();
    }
  }

  /** rules.md: the nearer of the latest not after today and the next one; the coming is asked. */
  static Day withoutYear(int month, int day, LocalDate today) {
    LocalDate past = nearest(month, day, today, -1);
    LocalDate coming = nearest(month, day, today.plusDays(1), 1);
    if (past == null || coming == null) {
      return new Impossible();
    }
    return nearer(past, coming, today);
  }

  static Day nearer(LocalDate past, LocalDate coming, LocalDate today) {
    long back = today.toEpochDay() - past.toEpochDay();
    long ahead = coming.toEpochDay() - today.toEpochDay();
    return back < ahead ? new Known(past) : new Open(List.of(past, coming));
  }

  private static @Nullable LocalDate nearest(int month, int day, LocalDate from, int step) {
    for (int years = 0; years <= 8; years++) {
      if (of(from.getYear() + step * years, month, day) instanceof Known known
          && (step < 0 ? !known.date().isAfter(from) : !known.date().isBefore(from))) {
        return known.date();
      }
    }
    return null;
  }
}
