package yaksok.domain.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import yaksok.domain.time.OfficeCalendar;
import yaksok.domain.time.Quarter;

/**
 * On which days digests are sent: the first business day of a week, and that of a quarter.
 *
 * @param calendar the office's
 */
public record DigestPlan(OfficeCalendar calendar) {
  private static final int DAYS_OF_WORK = 5;

  /** Monday or the first business day after it; empty in a week that has none. */
  public Optional<LocalDate> dayOfWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate found = calendar.onOrAfter(monday);
    return found.isBefore(monday.plusDays(DAYS_OF_WORK)) ? Optional.of(found) : Optional.empty();
  }

  /** The first business day of the quarter, on which the one before it is reported. */
  public LocalDate dayOf(Quarter quarter) {
    return calendar.onOrAfter(quarter.from());
  }

  /** Whether of the weekly digests this day's is the first one of its quarter. */
  public boolean isFirstOfQuarter(LocalDate day) {
    LocalDate begun = Quarter.of(day).from();
    return Stream.iterate(begun, week -> week.plusWeeks(1))
        .flatMap(week -> dayOfWeek(week).stream())
        .filter(sent -> !sent.isBefore(begun))
        .findFirst()
        .filter(day::equals)
        .isPresent();
  }
}
