package yaksok.reading.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day as far as its own words fix it. */
sealed interface Day {
  record Known(LocalDate date) implements Day {}

  /** One of several, in the order of time. */
  record Open(List<LocalDate> choices) implements Day {}

  record Impossible() implements Day {}

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
