package yaksok.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The holiday table that the program ships, against the lunar calendar and the law's rules. */
class KoreanHolidaysTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final HolidayTable TABLE = Calendars.koreanTable();
  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(1, 1), "신정",
          MonthDay.of(3, 1), "3·1절",
          MonthDay.of(5, 5), "어린이날",
          MonthDay.of(6, 6), "현충일",
          MonthDay.of(8, 15), "광복절",
          MonthDay.of(10, 3), "개천절",
          MonthDay.of(10, 9), "한글날",
          MonthDay.of(12, 25), "기독탄신일");

  static IntStream years() {
    return IntStream.rangeClosed(2014, 2030);
  }

  @Test
  void everyLineIsReadAndEveryYearIsComplete() {
    assertThat(TABLE.faults()).isEmpty();
    assertThat(TABLE.years()).containsExactlyElementsOf(years().boxed().toList());
    assertThat(TABLE.days().keySet()).allMatch(day -> TABLE.years().contains(day.getYear()));
  }

  @ParameterizedTest
  @MethodSource("years")
  void seollalBuddhasBirthdayAndChuseokFollowTheLunarCalendar(int year) {
    LocalDate seollal = lunar(year, 1, 1);
    LocalDate chuseok = lunar(year, 8, 15);
    assertThat(daysCalled(year, "부처님오신날")).containsExactly(lunar(year, 4, 8));
    assertThat(daysCalled(year, "설날 전날")).containsExactly(seollal.minusDays(1));
    assertThat(daysCalled(year, "설날")).containsExactly(seollal);
    assertThat(daysCalled(year, "설날 다음 날")).containsExactly(seollal.plusDays(1));
    assertThat(daysCalled(year, "추석 전날")).containsExactly(chuseok.minusDays(1));
    assertThat(daysCalled(year, "추석")).containsExactly(chuseok);
    assertThat(daysCalled(year, "추석 다음 날")).containsExactly(chuseok.plusDays(1));
  }

  @ParameterizedTest
  @MethodSource("years")
  void fixedHolidaysStandOnTheirDayAndNowhereElse(int year) {
    FIXED.forEach(
        (day, name) -> assertThat(daysCalled(year, name)).containsExactly(day.atYear(year)));
    assertThat(daysCalled(year, "제헌절"))
        .isEqualTo(year < 2026 ? Set.of() : Set.of(LocalDate.of(year, 7, 17)));
    assertThat(daysCalled(year, "노동절"))
        .isEqualTo(year < 2026 ? Set.of() : Set.of(LocalDate.of(year, 5, 1)));
  }

  @ParameterizedTest
  @MethodSource("years")
  void aHolidayLostToAWeekendOrAnotherIsGivenBackWhereTheLawOfItsTimeSaysSo(int year) {
    Set<LocalDate> expected = new TreeSet<>();
    for (LocalDate day : daysOf(year)) {
      if (isGivenBack(day)) {
        expected.add(nextFree(day, expected));
      }
    }
    assertThat(daysOf(year))
        .filteredOn(day -> names(day).get(0).startsWith("대체공휴일"))
        .containsExactlyElementsOf(expected);
  }

  private static boolean isGivenBack(LocalDate day) {
    List<String> names = names(day);
    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
    boolean weekend = sunday || day.getDayOfWeek() == DayOfWeek.SATURDAY;
    return names.stream()
        .anyMatch(
            name ->
                (name.matches("(설날|추석).*") && (sunday || names.size() > 1))
                    || (hasSubstitute(name, day) && (weekend || names.size() > 1)));
  }

  private static boolean hasSubstitute(String name, LocalDate day) {
    return switch (name) {
      case "어린이날" -> true;
      case "3·1절", "광복절", "개천절", "한글날", "제헌절", "노동절" -> !day.isBefore(LocalDate.of(2021, 8, 4));
      case "부처님오신날", "기독탄신일" -> !day.isBefore(LocalDate.of(2023, 5, 4));
      default -> false;
    };
  }

  private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
    LocalDate free = day.plusDays(1);
    while (free.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
        || taken.contains(free)
        || !TABLE.days().getOrDefault(free, "대체공휴일").startsWith("대체공휴일")) {
      free = free.plusDays(1);
    }
    return free;
  }

  @ParameterizedTest
  @CsvSource({
    "2014-06-04", "2015-08-14", "2016-04-13", "2016-05-06", "2017-05-09", "2017-10-02",
    "2018-06-13", "2020-04-15", "2020-08-17", "2022-03-09", "2022-06-01", "2023-10-02",
    "2024-04-10", "2024-10-01", "2025-01-27", "2025-06-03", "2026-06-03"
  })
  void electionsAndDecreedDaysAreOff(LocalDate day) {
    assertThat(Calendars.korean().isBusinessDay(day)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("years")
  void theOfficeWorksAsManyDaysAsAYearHas(int year) {
    long working =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(Calendars.korean()::isBusinessDay)
            .count();
    assertThat(working).isCloseTo(247L, within(6L));
  }

  private static List<LocalDate> daysOf(int year) {
    return TABLE.days().keySet().stream().filter(day -> day.getYear() == year).toList();
  }

  private static List<String> names(LocalDate day) {
    return List.of(TABLE.days().getOrDefault(day, "").split(", "));
  }

  private static Set<LocalDate> daysCalled(int year, String name) {
    Set<LocalDate> days = new TreeSet<>(daysOf(year));
    days.removeIf(day -> !names(day).contains(name));
    return days;
  }

  /** The day of the year with this month and day of the Korean lunar calendar. */
  private static LocalDate lunar(int year, int month, int day) {
    Calendar lunar =
        Calendar.getInstance(
            TimeZone.getTimeZone(SEOUL.getId()), new ULocale("ko_KR@calendar=dangi"));
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(each -> isLunar(lunar, each, month, day))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLunar(Calendar lunar, LocalDate date, int month, int day) {
    lunar.setTimeInMillis(date.atTime(LocalTime.NOON).atZone(SEOUL).toInstant().toEpochMilli());
    return lunar.get(Calendar.MONTH) == month - 1
        && lunar.get(Calendar.DATE) == day
        && lunar.get(Calendar.IS_LEAP_MONTH) == 0;
  }
}
