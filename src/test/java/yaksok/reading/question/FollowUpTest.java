package yaksok.reading.question;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.reading.question.Reading.END_OF_2016;
import static yaksok.reading.question.Reading.days;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;

/** What a question takes over from the one before it in its thread, and what it does not. */
class FollowUpTest {
  private static final LocalDate JUNE_2016 = LocalDate.of(2016, 6, 30);
  private static final LocalDate FEBRUARY_2017 = LocalDate.of(2017, 2, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's our 2015 rate? | and the first half? | 2015-01-01 | 2015-06-30",
        "2015년 3분기 실적 | 2분기는? | 2015-04-01 | 2015-06-30",
        "2015년 3분기 실적 | 3분기까지는? | 2015-01-01 | 2015-09-30",
        "2015년 실적은? | 3월부터 5월까지는? | 2015-03-01 | 2015-05-31",
        "2015년 실적은? | 상반기 회의 목록은? | 2015-01-01 | 2015-06-30",
        "2016년 11월 회의 몇 번? | 3월은? | 2016-03-01 | 2016-03-31",
        "2017년 목표는? | 3분기는? | 2017-07-01 | 2017-09-30"
      })
  void aPeriodWithoutAYearIsOfTheYearSpokenOf(String first, String next, String from, String to) {
    assertThat(after(first, next, FEBRUARY_2017).periods()).containsExactly(days(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "올해 회의 몇 번? | 11월은? | 2016-11-01 | 2016-11-30",
        "2015년 실적은? | 올해 상반기는? | 2017-01-01 | 2017-06-30",
        "2015년 실적은? | 2014년 하반기는? | 2014-07-01 | 2014-12-31",
        "2015년 실적은? | 2분기까지 몇 번 더 해야 돼? | 2017-04-01 | 2017-06-30",
        "2015년과 2016년 비교 | 2분기는? | 2016-04-01 | 2016-06-30"
      })
  void whatNamesItsYearOrHasNotBegunStaysAsItIs(String first, String next, String from, String to) {
    assertThat(after(first, next, FEBRUARY_2017).periods()).containsExactly(days(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"이행률은?", "2015년은?", "남은 건?", "추진상황은?", "#059는?"})
  void anAsOfDateHoldsForTheThread(String next) {
    Query query = after("2016년 6월 30일 기준 2016년 실적", next, END_OF_2016);
    assertThat(query.asOf()).isEqualTo(JUNE_2016);
    assertThat(query.asOfMoved()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"작년은?", "지금까지는?", "오늘 기준으로는?", "2016년 상반기 간담회를 몇 번 개최했는지 알려 주세요", "사업기간은?"})
  void anAsOfDateEndsWhereTodayIsSpokenOfOrTheQuestionIsWhole(String next) {
    Query query = after("2016년 6월 30일 기준 2016년 실적", next, END_OF_2016);
    assertThat(query.asOf()).isEqualTo(END_OF_2016);
    assertThat(query.asOfMoved()).isFalse();
  }

  @Test
  void aNewAsOfDateKeepsThePeriod() {
    Query query = after("2016년 실적은?", "6월 말 기준으로는?", END_OF_2016);
    assertThat(query.asOf()).isEqualTo(JUNE_2016);
    assertThat(query.periods()).containsExactly(Period.year(2016));
    assertThat(query.kind()).isEqualTo(Kind.ACTUAL);
  }

  @Test
  void anIndicatorHoldsForTheSameCardOnly() {
    Query first = Reading.read("협력기관 간담회 2016년 이행률");
    assertThat(first.indicator()).isNotNull();
    assertThat(then(first, "2015년은?").indicator()).isEqualTo(first.indicator());
    assertThat(then(first, "목표는?").indicator()).isEqualTo(first.indicator());
    assertThat(then(first, "#060 이행률은?").indicator()).isNull();
    assertThat(then(first, "#060은?").indicator()).isNull();
  }

  @Test
  void whatIsTakenOverIsKnown() {
    Query half = then(Reading.read("what's our 2015 rate?"), "and the first half?");
    assertThat(half.taken()).contains(Taken.KIND, Taken.YEAR).doesNotContain(Taken.PERIOD);
    assertThat(then(half, "참석자는?").taken()).contains(Taken.PERIOD).doesNotContain(Taken.KIND);
    assertThat(Reading.read("참석자는?").taken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"총 이행률", "전체 이행률은?", "2015년 상반기까지 목표를 달성한 비율이 몇 퍼센트인지 알려 주세요"})
  void anIndicatorNarrowsNoWholeQuestion(String next) {
    assertThat(then(Reading.read("협력기관 간담회 2016년 이행률"), next).indicator()).isNull();
  }

  @Test
  void onePeriodAfterAComparisonIsARateOfItsOwn() {
    Query compared = Reading.read("2015년과 2016년 비교");
    Query year = then(compared, "그럼 2014년은?");
    assertThat(year.kind()).isEqualTo(Kind.RATE);
    assertThat(year.periods()).containsExactly(Period.year(2014));
    Query soFar = then(compared, "누계는?");
    assertThat(soFar.kind()).isEqualTo(Kind.RATE);
    assertThat(soFar.basis()).isEqualTo(Basis.TO_DATE);
  }

  @Test
  void anotherCardAloneIsAskedTheSame() {
    Query other = then(Reading.read("2015년과 2016년 비교"), "그럼 #060은?");
    assertThat(other.kind()).isEqualTo(Kind.COMPARE);
    assertThat(other.periods()).hasSize(2);
    assertThat(other.card()).isEqualTo(new CardChoice.Numbered("060", null));
    assertThat(Reading.read("#060은?").kind()).isEqualTo(Kind.CARD);
  }

  private static Query then(Query first, String next) {
    return Reading.after(first, next, END_OF_2016);
  }

  private static Query after(String first, String next, LocalDate today) {
    return Reading.after(Reading.read(first, today), next, today);
  }
}
