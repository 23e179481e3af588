package yaksok.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class StandingTest {
  private static final LocalDate YEAR_END_2016 = LocalDate.of(2016, 12, 31);
  private static final List<Integer> FIRST = List.of(1);
  private final Card card = Card059.card();

  @Test
  void thePeriodBasisOf2016Is8Of3() {
    assertRate(ofPeriod(Period.year(2016)), 8, 3, "100.0", "266.7");
  }

  @Test
  void theToDateBasisHoldsTheRunningYearsWholeTarget() {
    assertRate(Standing.toDate(card, FIRST, YEAR_END_2016), 14, 6, "100.0", "233.3");
    assertRate(Standing.toDate(card, FIRST, LocalDate.of(2016, 5, 1)), 9, 6, "100.0", "150.0");
  }

  @Test
  void theTermBasisIs14Of12() {
    assertRate(Standing.ofTerm(card, FIRST, YEAR_END_2016), 14, 12, "100.0", "116.7");
  }

  @Test
  void theTermBasisAsOfTheEndOf2015IsHalf() {
    assertRate(Standing.ofTerm(card, FIRST, LocalDate.of(2015, 12, 31)), 6, 12, "50.0", "50.0");
  }

  @Test
  void aYearWithoutATargetHasNoRateButItsCount() {
    Standing standing = ofPeriod(new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2014, 12, 31)));
    assertThat(standing.rate()).isEmpty();
    assertThat(standing.lines().get(0).actual().value()).isEqualTo(1);
    assertThat(standing.lines().get(0).target()).isEmpty();
  }

  @Test
  void aSpanOfYearsCountsAlsoTheRecordsOfAYearWithoutATarget() {
    assertRate(
        ofPeriod(new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2015, 12, 31))),
        6,
        3,
        "100.0",
        "200.0");
  }

  @Test
  void theYearUpToItsThirdQuarterIs6Of3() {
    assertRate(
        ofPeriod(new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 9, 30))),
        6,
        3,
        "100.0",
        "200.0");
  }

  @ParameterizedTest
  @CsvSource({"2015,1,4,2,200.0", "2016,1,5,2,250.0", "2015,2,1,1,100.0"})
  void aHalfHasTheTargetOfItsQuarters(int year, int half, long actual, long target, String raw) {
    assertRate(ofPeriod(Period.half(year, half)), actual, target, "100.0", raw);
  }

  @Test
  void aMonthHasCountsOnly() {
    Standing month = ofPeriod(Period.month(YearMonth.of(2016, 3)));
    assertThat(month.rate()).isEmpty();
    assertThat(month.lines().get(0).actual().value()).isEqualTo(1);
  }

  @Test
  void aQuarterWithNothingDueHasNoRate() {
    assertThat(ofPeriod(new Quarter(2016, 4).period()).rate()).isEmpty();
  }

  @Test
  void recordsAfterTheAsOfDateDoNotExist() {
    Standing then = Standing.ofPeriod(card, FIRST, Period.year(2016), LocalDate.of(2016, 5, 1));
    assertThat(then.lines().get(0).actual().value()).isEqualTo(3);
  }

  @Test
  void aTargetOfZeroIsNoTarget() {
    Card zero = card.withIndicator(1, indicator("회", Map.of(2016, 0L), List.of()));
    assertThat(Standing.ofPeriod(zero, FIRST, Period.year(2016), YEAR_END_2016).rate()).isEmpty();
    assertThat(Standing.ofTerm(zero, FIRST, YEAR_END_2016).rate()).isEmpty();
  }

  @Test
  void aLevelTakesTheLatestResultAndTheTargetOfThePeriodsLastYear() {
    Card level =
        card.withIndicator(
            1,
            indicator(
                "%",
                Map.of(2015, 80L, 2016, 85L, 2017, 90L),
                List.of(result("2015-12-31", 82), result("2016-12-30", 68))));
    assertRate(Standing.ofTerm(level, FIRST, YEAR_END_2016), 68, 90, "75.6", "75.6");
    assertRate(
        Standing.ofPeriod(level, FIRST, Period.year(2015), YEAR_END_2016),
        82,
        80,
        "100.0",
        "102.5");
  }

  @Test
  void aLevelWithoutAResultIsUnknownAndNotZero() {
    Card level = card.withIndicator(1, indicator("%", Map.of(2016, 85L), List.of()));
    Standing standing = Standing.ofPeriod(level, FIRST, Period.year(2016), YEAR_END_2016);
    assertThat(standing.isWhole()).isFalse();
    assertThat(standing.rate()).isEmpty();
  }

  @Test
  void anAmountSumsTheResultsEnteredForThePeriod() {
    Card amount =
        card.withIndicator(
            1,
            indicator(
                "명",
                Map.of(2016, 40L),
                List.of(result("2016-03-01", 12), result("2016-09-01", 9))));
    assertRate(
        Standing.ofPeriod(amount, FIRST, Period.year(2016), YEAR_END_2016), 21, 40, "52.5", "52.5");
  }

  @Test
  void aResultOverASpanIsNeverSplit() {
    Result printed = new Result(new Period(Card059.TERM.from(), YEAR_END_2016), 30, "카드에 인쇄된 실적");
    Card amount =
        card.withIndicator(1, indicator("명", Map.of(2015, 10L, 2016, 40L), List.of(printed)));
    Standing part = Standing.ofPeriod(amount, FIRST, Period.year(2016), YEAR_END_2016);
    assertThat(part.rate()).isEmpty();
    assertThat(part.lines().get(0).actual().across()).containsExactly(printed);
    assertRate(Standing.ofTerm(amount, FIRST, YEAR_END_2016), 30, 50, "60.0", "60.0");
    assertThat(Standing.ofTerm(amount, FIRST, LocalDate.of(2016, 6, 30)).rate()).isEmpty();
  }

  private Standing ofPeriod(Period period) {
    return Standing.ofPeriod(card, FIRST, period, YEAR_END_2016);
  }

  private static void assertRate(
      Standing standing, long actual, long target, String capped, String raw) {
    assertThat(standing.lines().get(0).actual().value()).isEqualTo(actual);
    assertThat(standing.lines().get(0).target()).hasValue(target);
    assertThat(standing.rate().orElseThrow().capped()).isEqualByComparingTo(capped);
    assertThat(standing.rate().orElseThrow().raw()).isEqualByComparingTo(raw);
  }

  private static Result result(String day, long value) {
    return new Result(Period.day(LocalDate.parse(day)), value, null);
  }

  private static Indicator indicator(
      String unit, Map<Integer, Long> targets, List<Result> results) {
    return new Indicator(
        "참여자", unit, Measure.ofUnit(unit), new TreeMap<>(targets), new TreeMap<>(), results);
  }
}
