package yaksok.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The days on which the office works: all but weekends and the days off of its holiday table
 * (rules.md, "Reminders").
 *
 * <p>In a year that the table does not cover only weekends and single days named for it are known
 * to be off: {@link #covers} tells, so that people are warned.
 */
public final class OfficeCalendar {
  private static final int NEXT_YEAR_FROM_MONTH = 10;

  private final HolidayTable table;

  public OfficeCalendar(HolidayTable table) {
    this.table = table;
  }

  /** Whether all days off of the year are known. */
  public boolean covers(int year) {
    return table.years().contains(year);
  }

  /**
   * The year that should be covered by this day and is not: the running one at any time, the next
   * one from October on.
   */
  public OptionalInt missingYear(LocalDate today) {
    int year = today.getYear();
    int last = today.getMonthValue() >= NEXT_YEAR_FROM_MONTH ? year + 1 : year;
    return IntStream.rangeClosed(year, last).filter(each -> !covers(each)).findFirst();
  }

  public boolean isBusinessDay(LocalDate day) {
    return !isWeekend(day) && !table.days().containsKey(day);
  }

  /** What the day is called if it is a holiday, whatever its weekday. */
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(table.days().get(day));
  }

  /** The day itself if it is a business day, else the nearest one before it. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!isBusinessDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /** The day itself if it is a business day, else the nearest one after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isBusinessDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The business day that lies this many business days, 1 or more, after the day. */
  public LocalDate after(LocalDate day, int businessDays) {
    LocalDate found = day;
    for (int i = 0; i < businessDays; i++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }

  /** How many business days are left after today up to and with the last day. */
  public int businessDaysLeft(LocalDate today, LocalDate last) {
    if (!today.isBefore(last)) {
      return 0;
    }
    return (int) today.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isBusinessDay).count();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
