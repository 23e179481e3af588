package yaksok.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final LocalDate TODAY = LocalDate.parse("2016-06-30");
  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-03-24",
        "2016.3.24",
        "2016.3.24.",
        "2016. 3. 24.",
        "2016년 3월 24일",
        "3월 24일",
        "3/24",
        "3.24.(목)",
        "3.24",
        "03.24",
        "'16.3.24",
        "’16.3.24",
        "‘16. 3. 24.",
        "16.3.24",
        "16년 3월 24일",
        "2016/3/24",
        "20160324",
        "2016. 03. 24(목)",
        "２０１６．３．２４",
        "March 24",
        "24 Mar 2016",
        "Mar 24, 2016",
        "24th of March",
        "March 24th, 2016",
        "Thursday, March 24",
        "3월 24일 목요일",
        "2016-03-24 (Thu)",
        "올해 3월 24일",
        "3/24/2016",
        "24/3/2016",
        "98일 전",
        "2016년3월24일",
        "2016-3-24",
        "14주 전",
        "16.3월 24일"
      })
  void readsEverySpellingOfOneDay(String typed) {
    assertThat(reader.read(typed + " 회의", TODAY))
        .isEqualTo(new DateReading.Found(LocalDate.parse("2016-03-24"), null, null, typed, "회의"));
  }

  @ParameterizedTest
  @CsvSource({
    "오늘, 2016-06-30",
    "어제, 2016-06-29",
    "그제, 2016-06-28",
    "그저께, 2016-06-28",
    "내일, 2016-07-01",
    "모레, 2016-07-02",
    "지난주 화요일, 2016-06-21",
    "지난 화요일, 2016-06-28",
    "이번 주 금요일, 2016-07-01",
    "다음 주 수요일, 2016-07-06",
    "사흘 전, 2016-06-27",
    "지난달 24일, 2016-05-24",
    "작년 3월 24일, 2015-03-24",
    "yesterday, 2016-06-29",
    "today, 2016-06-30",
    "tomorrow, 2016-07-01",
    "last Tuesday, 2016-06-28",
    "next Wednesday, 2016-07-06",
    "last week Tuesday, 2016-06-21",
    "3 days ago, 2016-06-27",
    "a week ago, 2016-06-23"
  })
  void readsDaysRelativeToToday(String typed, LocalDate expected) {
    assertThat(reader.read(typed + " meeting", TODAY))
        .isEqualTo(new DateReading.Found(expected, null, null, typed, "meeting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.24.~25. | 2016-03-25", "3월 24일~26일 | 2016-03-26", "3.24(목)~25(금) | 2016-03-25",
        "2016-03-24~2016-03-26 | 2016-03-26", "3/24~4/2 | 2016-04-02",
            "3월 24일부터 26일까지 | 2016-03-26",
        "March 24-26 | 2016-03-26"
      })
  void readsRanges(String typed, LocalDate until) {
    assertThat(reader.read(typed + " 워크숍", TODAY))
        .extracting("date", "until", "rest")
        .containsExactly(LocalDate.parse("2016-03-24"), until, "워크숍");
  }

  @ParameterizedTest
  @CsvSource({
    "14:00, 14:00", "14:00~16:00, 14:00", "오후 2시, 14:00", "오후 2시 30분, 14:30", "오후 2시 반, 14:30",
    "2pm, 14:00", "at 2:30 pm, 14:30", "10시, 10:00", "오전 10시~12시, 10:00", "2시, 14:00"
  })
  void readsTheTimeOfDayBehindADate(String typed, LocalTime time) {
    assertThat(reader.read("2016-03-24 " + typed + " 회의", TODAY))
        .extracting("time", "rest")
        .containsExactly(time, "회의");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11월 월례회의",
        "2015년 하반기 평가회",
        "3분기 점검",
        "2차 회의",
        "1주년",
        "5.18 기념행사",
        "3.1절 행사",
        "1/4분기 점검",
        "2016년 3월 월례회의",
        "내일배움카드 설명회",
        "3일간 캠프",
        "4.0 포럼",
        "2016 한마당",
        "May Day parade",
        "March meeting",
        "",
        "1.5도 포럼",
        "제3차 회의",
        "25:00"
      })
  void leavesLookalikesAlone(String typed) {
    assertThat(reader.read(typed, TODAY)).isEqualTo(new DateReading.None(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-02-30", "2월 31일", "2016-13-05", "3.24.~23.", "June 31", "13/45"})
  void namesAnImpossibleDate(String typed) {
    assertThat(reader.read(typed + " 회의", TODAY))
        .isEqualTo(new DateReading.Impossible(typed, "회의"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2016-03-24]", "(3/24)", "[3.24.(목) 14:00]"})
  void readsADateInBracketsOfItsOwn(String typed) {
    assertThat(reader.read(typed + " 회의", TODAY))
        .extracting("date", "typed", "rest")
        .containsExactly(LocalDate.parse("2016-03-24"), typed, "회의");
  }

  @Test
  void refusesAWeekdayThatContradictsItsDate() {
    assertThat(reader.read("3.24.(금) 회의", TODAY))
        .isEqualTo(
            new DateReading.WrongWeekday(
                LocalDate.parse("2016-03-24"), DayOfWeek.FRIDAY, "3.24.(금)", "회의"));
  }

  @ParameterizedTest
  @CsvSource({
    "9/2, 2016-06-30, 2015-09-02, 2016-09-02",
    "3/24, 2015-11-23, 2015-03-24, 2016-03-24",
    "3/24, 2016-03-23, 2015-03-24, 2016-03-24"
  })
  void offersBothDatesWhereTheComingOneIsNearer(
      String typed, LocalDate today, LocalDate past, LocalDate coming) {
    assertThat(reader.read(typed + " 회의", today))
        .isEqualTo(new DateReading.Asked(List.of(past, coming), null, typed, "회의"));
  }

  @Test
  void takesTodayWithoutAskingWhereItIsTypedWithoutItsYear() {
    assertThat(reader.read("6/30 회의", TODAY)).extracting("date").isEqualTo(TODAY);
  }

  @Property
  void readsAnyTextWithoutFault(@ForAll String text, @ForAll("days") LocalDate today) {
    assertThat(reader.read(text, today)).isNotNull();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
  }
}
