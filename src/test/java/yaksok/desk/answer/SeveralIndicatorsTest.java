package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** A card with a counted, a second counted and a summed indicator. */
class SeveralIndicatorsTest {
  private static final Period TERM =
      new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2022, 6, 30));
  private static final String DAY = "2019-12-31";
  private final Answering library = new Answering(card(List.of(council(), branches())));

  @Test
  void eachIndicatorIsCappedFirstAndThenThePlainMeanIsTaken() {
    Answer answer = library.ask("총 이행률은?", DAY);
    assertThat(answer.value()).isEqualByComparingTo("32.3");
    assertThat(answer.actual()).isNull();
    assertThat(library.said(answer)).contains("지표 2개의 평균", "작은도서관 조성: 실적 1개소/목표 3개소, 이행률 33.3%");
  }

  @Test
  void differentUnitsHaveNoSum() {
    Answer answer = library.ask("2019년 목표는?", DAY);
    assertThat(answer.value()).isNull();
    assertThat(answer.items())
        .containsExactly(
            Shares.of(council(), OptionalLong.of(4)), Shares.of(branches(), OptionalLong.of(1)));
  }

  @Test
  void anIndicatorThatIsNamedStandsAlone() {
    Answer answer = library.ask("작은도서관 2019년 이행률은?", DAY);
    assertThat(answer.actual()).isEqualTo(1);
    assertThat(answer.target()).isEqualTo(1);
  }

  @Test
  void anIndicatorThatTheCardDoesNotHaveIsAskedBackWithThoseItHas() {
    Indicator pledges = indicator("청소년 자원봉사", "회", Map.of(2019, 2L));
    Query other = new Answering(card(List.of(pledges))).ask("청소년 자원봉사 이행률은?", DAY).query();
    assertThat(other.indicator()).isNotNull();
    Answer answer = library.askAfter(other, "2019년은?", DAY);
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(answer.value()).isNull();
    assertThat(library.said(answer)).contains("독서문화 협의회 개최", "작은도서관 조성");
    assertThat(library.choices(answer)).hasSize(3);
  }

  @Test
  void aPrintedActualOverASpanIsNeverSplit() {
    Result printed = new Result(new Period(TERM.from(), LocalDate.parse(DAY)), 120, "카드에 인쇄된 실적");
    Answering readers = new Answering(card(List.of(readers(printed))));
    Answer part = readers.ask("2019년 이행률은?", DAY);
    assertThat(part.value()).isNull();
    assertThat(part.actual()).isNull();
    assertThat(readers.said(part)).contains("120명");
    assertThat(readers.ask("총 이행률은?", DAY).value()).isEqualByComparingTo("60");
    Answer due = readers.ask("이번 분기 마감까지 몇 명 더 필요해?", DAY);
    assertThat(due.kind() == Kind.UNCLEAR || due.value() == null).isTrue();
  }

  private static Indicator council() {
    return indicator("독서문화 협의회 개최", "회", Map.of(2018, 2L, 2019, 4L, 2020, 4L, 2021, 4L, 2022, 2L));
  }

  private static Indicator branches() {
    return indicator("작은도서관 조성", "개소", Map.of(2019, 1L, 2020, 1L, 2021, 1L));
  }

  private static Indicator readers(Result result) {
    return indicator("독서회 참여자", "명", Map.of(2018, 100L, 2019, 100L)).withResults(List.of(result));
  }

  private static Indicator indicator(String name, String unit, Map<Integer, Long> targets) {
    return new Indicator(
        name, unit, Measure.ofUnit(unit), new TreeMap<>(targets), new TreeMap<>(), List.of());
  }

  private static Card card(List<Indicator> indicators) {
    return new Card(
        "033",
        "도서관 프로그램 다양화 및 작은도서관 확충",
        null,
        TERM,
        List.of(),
        null,
        indicators,
        List.of(
            held(1, "2018-09-12", 1),
            held(2, "2018-12-05", 1),
            held(3, "2019-03-27", 1),
            held(4, "2019-06-19", 1),
            held(5, "2019-09-25", 2),
            held(6, "2019-11-28", 1)),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Meeting held(int id, String date, int position) {
    return Card059.held(id, date, "기록 " + id).withCounts(List.of(position));
  }
}
