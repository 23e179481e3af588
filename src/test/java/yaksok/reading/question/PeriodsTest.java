package yaksok.reading.question;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.reading.question.Reading.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;

/** The rules of "Periods", one by one. */
class PeriodsTest {
  private static final LocalDate FEBRUARY_2017 = LocalDate.of(2017, 2, 15);

  @Test
  void aMonthWithoutAYearIsTheLatestThatHasBegun() {
    assertThat(Reading.read("11월 회의 몇 번?", FEBRUARY_2017).period())
        .isEqualTo(days("2016-11-01", "2016-11-30"));
    assertThat(Reading.read("2월 회의 몇 번?", FEBRUARY_2017).period())
        .isEqualTo(days("2017-02-01", "2017-02-28"));
  }

  @Test
  void aDayWithoutAYearIsTheLatestThatHasBegun() {
    assertThat(Reading.read("7월 25일 회의 참석자는?", FEBRUARY_2017).period())
        .isEqualTo(days("2016-07-25", "2016-07-25"));
    assertThat(Reading.read("who attended on February 15?", FEBRUARY_2017).period())
        .isEqualTo(days("2017-02-15", "2017-02-15"));
  }

  @ParameterizedTest
  @CsvSource({
    "하반기 이행률, 2016-07-01, 2016-12-31",
    "4분기 이행률, 2016-10-01, 2016-12-31",
    "상반기 이행률, 2017-01-01, 2017-06-30",
    "Q1 rate, 2017-01-01, 2017-03-31"
  })
  void aHalfOrQuarterWithoutAYearIsTheLatestThatHasBegun(String text, String from, String to) {
    assertThat(Reading.read(text, FEBRUARY_2017).period()).isEqualTo(days(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "최근 3개월 회의 몇 번?, 2016-11-16",
    "meetings in the last two weeks, 2017-02-02",
    "지난 1년간 회의 몇 번?, 2016-02-16"
  })
  void theLastMonthsReachBackFromTheAsOfDate(String text, String from) {
    assertThat(Reading.read(text, FEBRUARY_2017).period()).isEqualTo(days(from, "2017-02-15"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015년 말 기준 이행률",
        "2015년 12월 31일 현재 이행률",
        "rate as of 2015-12-31",
        "rate at the end of 2015"
      })
  void anAsOfPhraseMovesTheDateAndNamesNoPeriod(String text) {
    Query query = Reading.read(text);
    assertThat(query.asOf()).isEqualTo(LocalDate.of(2015, 12, 31));
    assertThat(query.periods()).isEmpty();
    assertThat(query.basis()).isNull();
  }

  @Test
  void anAsOfDateThatHasNotComeIsAskedBack() {
    assertThat(Reading.read("2018년 말 기준 이행률").kind()).isEqualTo(Kind.UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2016년 3분기까지 이행률", "2016년 3분기 누계 이행률", "rate through Q3 2016", "3분기까지 누계 이행율은?"})
  void aNamedYearUntilADayIsTheSpanFromThatYearsStart(String text) {
    Query query = Reading.read(text);
    assertThat(query.period()).isEqualTo(days("2016-01-01", "2016-09-30"));
    assertThat(query.basis()).isEqualTo(Basis.PERIOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "올해 지금까지 이행률",
        "올해 누계 이행률",
        "rate so far this year",
        "2017년 현재까지 이행률",
        "year to date rate"
      })
  void aRunningYearStaysOnThePeriodBasis(String text) {
    Query query = Reading.read(text, FEBRUARY_2017);
    assertThat(query.period()).isEqualTo(Period.year(2017));
    assertThat(query.basis()).isEqualTo(Basis.PERIOD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"지금까지 이행률", "현재까지 이행률", "누계 이행률", "rate so far", "cumulative rate"})
  void soFarAloneIsTheToDateBasis(String text) {
    Query query = Reading.read(text);
    assertThat(query.periods()).isEmpty();
    assertThat(query.basis()).isEqualTo(Basis.TO_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"총 이행률", "임기 이행률", "overall rate", "whole-term rate"})
  void theTermIsItsOwnBasis(String text) {
    assertThat(Reading.read(text).basis()).isEqualTo(Basis.TERM);
  }

  @Test
  void aWeekStartsOnMonday() {
    assertThat(Reading.read("지난주 회의", FEBRUARY_2017).period())
        .isEqualTo(days("2017-02-06", "2017-02-12"));
  }

  @Test
  void theFirstEndOfARangeTakesTheYearOfTheSecond() {
    assertThat(Reading.read("meetings from April to June 2015").period())
        .isEqualTo(days("2015-04-01", "2015-06-30"));
    assertThat(Reading.read("2015년 10월부터 3월까지 실적").period())
        .isEqualTo(days("2015-10-01", "2016-03-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "작년 2016년 이행률",
        "2016년 하반기 3월 실적",
        "2016년 1분기 상반기 이행률",
        "2월 30일 회의",
        "rate for last year 2016",
        "임기 전체 2016년 이행률"
      })
  void periodsThatContradictAreAskedBack(String text) {
    assertThat(Reading.read(text).kind()).isEqualTo(Kind.UNCLEAR);
  }
}
