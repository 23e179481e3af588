package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

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
import yaksok.reading.question.Kind;

/** Questions that want a yes or no: what stands first in the answer is never the wrong one. */
class YesNoTest {
  private final Answering desk = new Answering(Card059.card());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "did we hit 40%? | 2015-12-31 | Yes, 40% was reached. Rate for the whole term: 50%",
        "did we reach 50%? | 2015-12-31 | Yes, 50% was reached.",
        "did we exceed 50%? | 2015-12-31 | No, 50% is not exceeded yet.",
        "did we reach 60%? | 2015-12-31 | No, 60% is not reached yet.",
        "did we reach 200% in 2015? | 2016-12-31 | No, 200% was not reached.",
        "did we reach 166.6% in 2015? | 2016-12-31 | Yes, 166.6% was reached.",
        "did we reach 166.7% in 2015? | 2016-12-31 | No, 166.7% was not reached.",
        "2015년에 150% 초과 달성했나요? | 2016-12-31 | 네, 150%를 넘었습니다.",
        "2015년 이행률 200% 넘었나요? | 2016-12-31 | 아니요, 200%를 넘지 못했습니다.",
        "2016년 90% 채웠어? | 2016-12-31 | 네, 90%에 이르렀습니다.",
        "올해 90% 달성했나요? | 2017-02-15 | 아니요, 아직 90%에 이르지 못했습니다.",
        "2015년 목표를 넘겼나요? | 2016-12-31 | 네, 100%를 넘었습니다."
      })
  void aStatedPercentageIsComparedExactly(String question, String asOf, String first) {
    assertThat(desk.firstLine(desk.ask(question, asOf))).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "did we miss the 2016 target? | 2016-12-31 | The target was met, not missed.",
        "did we miss the 2017 target? | 2018-02-01 | The target was missed.",
        "did we fail to meet the 2017 target? | 2017-02-15 | The target is not met yet; time"
            + " remains.",
        "목표 미달인가요? | 2016-12-31 | 목표를 달성했습니다(미달이 아닙니다). 임기 전체",
        "목표 미달인가요? | 2015-12-31 | 아직 목표를 달성하지 못했습니다(기간이 남아 있습니다).",
        "2016년 목표를 못 채웠나요? | 2016-12-31 | 목표를 달성했습니다(미달이 아닙니다).",
        "작년에 목표 달성 못 했죠? | 2018-06-30 | 목표에 미달했습니다(달성하지 못했습니다).",
        "2016년 목표 안 채운 거 아니죠? | 2016-12-31 | 목표를 달성했습니다(미달이 아닙니다).",
        "2016년 목표 미달 여부 알려 주세요 | 2016-12-31 | 목표를 달성했습니다(미달이 아닙니다).",
        "2015년에 90% 못 채웠나요? | 2016-12-31 | 90%에 이르렀습니다."
      })
  void whatIsAskedByItsContraryIsAnsweredInWordsThatCannotBeMisread(
      String question, String asOf, String first) {
    assertThat(desk.firstLine(desk.ask(question, asOf))).startsWith(first);
  }

  @ParameterizedTest
  @CsvSource({"미달한 해는?", "목표 달성 못 한 해는?"})
  void whatAsksForSomethingElseGetsNoVerdict(String question) {
    assertThat(desk.firstLine(desk.ask(question, "2016-12-31"))).doesNotContain("달성했습니다");
  }

  @Test
  void aTermThatRunsHasNotFailed() {
    assertThat(desk.firstLine(desk.ask("목표 달성했나요?", "2015-12-31")))
        .startsWith("아니요, 아직 달성하지 못했습니다. 임기 전체");
  }

  @Test
  void aPercentageHoldsForTheThread() {
    Answer first = desk.ask("did we hit 200% in 2016?", "2016-12-31");
    assertThat(desk.firstLine(first)).startsWith("Yes, 200% was reached.");
    assertThat(desk.firstLine(desk.askAfter(first.query(), "and 2015?", "2016-12-31")))
        .startsWith("No, 200% was not reached.");
  }

  @Test
  void twoPercentagesAreAskedBack() {
    Answer answer = desk.ask("2015년에 50% 넘고 90% 채웠나요?", "2016-12-31");
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
  }

  @Test
  void theMeanOfSeveralIsNotComparedWithMoreThanItCanBe() {
    Card two = with(indicator("회", Measure.RECORDS), indicator("개소", Measure.RECORDS));
    Answering library = new Answering(two);
    assertThat(library.firstLine(library.ask("2016년에 10% 달성했나요?", "2016-12-31")))
        .startsWith("네, 10%에 이르렀습니다.");
    Answer beyond = library.ask("2016년에 120% 달성했나요?", "2016-12-31");
    assertThat(beyond.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(library.firstLine(beyond)).contains("120%와 비교할 수 없습니다");
  }

  @Test
  void aPercentageOfAnIndicatorInPercentIsAskedBack() {
    Answering level = new Answering(with(indicator("%", Measure.LEVEL)));
    Answer answer = level.ask("2016년에 80% 달성했나요?", "2016-12-31");
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(level.firstLine(answer)).contains("80%가 이행률인지");
  }

  private static Indicator indicator(String unit, Measure measure) {
    return new Indicator(
        "도서관 " + unit, unit, measure, new TreeMap<>(Map.of(2016, 3L)), new TreeMap<>(), List.of());
  }

  private static Card with(Indicator... indicators) {
    Card like = Card059.card();
    return new Card(
        like.number(),
        like.title(),
        null,
        like.term(),
        like.contents(),
        null,
        List.of(indicators),
        like.meetings(),
        like.plans(),
        null,
        null,
        List.of());
  }
}
