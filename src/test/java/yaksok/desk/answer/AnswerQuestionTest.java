package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.Reply;
import yaksok.domain.Card059;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;
import yaksok.words.Words;

class AnswerQuestionTest {
  private static final String YEAR_END = "2016-12-31";
  private final Answering desk = new Answering(Card059.card());

  @Test
  void theRateOf2016StandsInOneLineWithTheTermAsContext() {
    Answer answer = desk.ask("2016년 이행률 얼마예요?", YEAR_END);
    assertThat(desk.said(answer).lines())
        .startsWith(
            "2016년 이행률 100% (실적 8회/목표 3회, 상한 적용 전 266.7%)",
            "임기 전체 이행률 100% (실적 14회/목표 12회, 상한 적용 전 116.7%)");
    assertThat(answer.reply().parts()).contains(new Reply.Progress(100));
  }

  @Test
  void anAnswerSpeaksTheLanguageOfItsQuestion() {
    assertThat(desk.firstLine(desk.ask("what's our 2016 rate?", YEAR_END)))
        .isEqualTo(
            "Rate for 2016: 100% (actual 8 meetings, target 3 meetings; 266.7% before the cap)");
  }

  @Test
  void aTermAnswerCarriesTheCurrentYear() {
    assertThat(desk.said(desk.ask("이행률 얼마야?", "2017-02-15")))
        .contains("임기 전체 이행률 100% (실적 14회/목표 12회", "2017년(진행 중) 이행률 0% (실적 0회/목표 3회)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015년 목표 달성했어? | 2016-12-31 | 네, 달성했습니다.",
        "올해 목표 달성했나요? | 2017-02-15 | 아니요, 아직 달성하지 못했습니다.",
        "2017년 목표 달성했어? | 2018-02-01 | 아니요, 달성하지 못했습니다.",
        "did we hit 2015? | 2016-12-31 | Yes, met."
      })
  void aYesOrNoQuestionIsAnsweredYesOrNoFirst(String question, String asOf, String first) {
    assertThat(desk.firstLine(desk.ask(question, asOf))).startsWith(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014년 이행률은?",
        "2016년 3월 이행률은?",
        "내년 이행률은?",
        "2019년 이행률은?",
        "2019년 목표는?",
        "2014년 예산은?",
        "2011년 참석 인원은?"
      })
  void whatDoesNotExistHasNoValueAndSaysWhy(String question) {
    Answer answer = desk.ask(question, YEAR_END);
    assertThat(answer.value()).isNull();
    assertThat(answer.raw()).isNull();
    assertThat(desk.firstLine(answer)).containsAnyOf("없", "않");
  }

  @Test
  void aYearThatHasNotBegunSaysWhenItBegins() {
    assertThat(desk.firstLine(desk.ask("내년 이행률은?", YEAR_END))).contains("2017년 1월 1일(일)에 시작");
  }

  @Test
  void theToDateBasisSaysThatItHoldsTheWholeYearsTarget() {
    assertThat(desk.said(desk.ask("누계 이행률은?", "2016-05-01"))).contains("당해 연간 목표 전체를 포함");
  }

  @Test
  void aQuartersAnswerSaysThatItsTargetIsProposedAndGivesTheYearsCumulative() {
    assertThat(desk.said(desk.ask("2015년 2분기 이행률", "2015-06-15")))
        .contains("이행률 0% (실적 0회/목표 1회)", "2015년 2분기 말까지 연간 누적 실적 4회/목표 2회", "배분(안)");
  }

  @Test
  void whatRemainsOfAQuarterIsMissingToTheYearsCumulativeTarget() {
    Answer answer = desk.ask("2분기에 몇 번 남았어?", "2017-05-10");
    assertThat(answer.value()).isEqualByComparingTo(new BigDecimal(2));
  }

  @Test
  void headCountsSayOfHowManyMeetingsTheyAreKnown() {
    assertThat(desk.firstLine(desk.ask("2016년 참석자 수는?", YEAR_END)))
        .isEqualTo("2016년 참석 인원은 확인된 것만 연인원 52명입니다(회의 8건 중 2건 확인, 6건은 알 수 없음).");
  }

  @Test
  void namesOfPeopleAreNeverSaidNorFoundByThoseWhoMayNotEdit() {
    Answer attendance = desk.ask("2016년 5월 10일 참석 인원", YEAR_END);
    assertThat(desk.said(attendance)).doesNotContain("김승오").contains("공동회장 2명");
    assertThat(desk.askWithoutNames("김승오 참석한 회의 찾아줘", YEAR_END).items()).isNullOrEmpty();
  }

  @Test
  void namesInDetailsAreNoHelpToThoseWhoMayNotEdit() {
    Meeting told = Card059.meeting(15, "2016-12-01", "연말 간담회", "박정순 센터장이 조례 제정을 건의");
    Answering with = new Answering(Card059.card().with(told));
    assertThat(with.ask("박정순 찾아줘", YEAR_END).value()).isEqualByComparingTo("1");
    assertThat(with.askWithoutNames("박정순 찾아줘", YEAR_END).kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(with.askWithoutNames("조례 찾아줘", YEAR_END).value()).isEqualByComparingTo("1");
  }

  @Test
  void whatIsNotUnderstoodGetsNoNumberButQuestionsThatAreAnswered() {
    for (String question : List.of("날씨 어때?", "what is the weather like?", "", "  ")) {
      Answer answer = desk.ask(question, YEAR_END);
      assertUnclear(answer);
      assertThat(answer.choices()).hasSizeBetween(1, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-05-01", "2014-07-01", "2016-12-31", "2018-06-30", "2019-03-01"})
  void everyQuestionOfferedIsReallyAnswered(String asOf) {
    Words words = new Words();
    for (String question : List.of("날씨 어때?", "what is the weather like?")) {
      Answer unclear = desk.ask(question, asOf);
      for (Message choice : List.copyOf(unclear.choices())) {
        Answer answer = desk.ask(words.say(unclear.language(), choice), asOf);
        assertThat(answer.kind()).as("%s", choice).isNotIn(Kind.UNCLEAR, Kind.HELP);
        assertThat(answer.language()).isEqualTo(unclear.language());
      }
    }
  }

  @Test
  void aStatusThatRecordsContradictIsAskedAboutAndNotChanged() {
    Answering late = new Answering(Card059.card().withStatus("부진"));
    Answer answer = late.ask("추진상황은?", YEAR_END);
    assertThat(answer.items()).containsExactly(new Item.Text("부진"));
    assertThat(late.said(answer)).contains("기록으로는 ‘정상추진’");
  }

  @Test
  void aPlannedMeetingIsTheNextOneAndCountsForNothing() {
    Card planned = Card059.card().with(Card059.planned(15, "2017-03-02", "1분기 간담회"));
    Answering with = new Answering(planned);
    assertThat(with.said(with.ask("다음 회의 언제야?", "2017-02-15"))).contains("2017년 3월 2일(목)");
    assertThat(with.ask("올해 이행률은?", "2017-03-05").actual()).isZero();
  }

  @Test
  void aFollowUpShowsWhatItInherits() {
    Answer first = desk.ask("2016년 이행률은?", YEAR_END);
    Answer next = desk.askAfter(first.query(), "그럼 2015년은?", YEAR_END);
    assertThat(next.value()).isEqualByComparingTo("100");
    assertThat(next.actual()).isEqualTo(5);
    assertThat(desk.said(next)).contains("앞 질문에서 이어받음: 이행률");
    Answer half = desk.askAfter(next.query(), "상반기는?", YEAR_END);
    assertThat(half.period()).isEqualTo(Period.half(2015, 1));
    assertThat(desk.said(half)).contains("앞 질문에서 이어받음: 이행률, 2015년 상반기");
    Answer whole = desk.askAfter(first.query(), "2015년 이행률은?", YEAR_END);
    assertThat(desk.said(whole)).doesNotContain("이어받음");
  }

  @Test
  void aFollowUpShowsTheAsOfDateItInherits() {
    Answer first = desk.ask("2016년 6월 30일 기준 2016년 실적", YEAR_END);
    Answer next = desk.askAfter(first.query(), "이행률은?", YEAR_END);
    assertThat(next.actual()).isEqualTo(5);
    assertThat(desk.said(next)).contains("앞 질문에서 이어받음: 2016년, 기준일 2016년 6월 30일(목)");
  }

  @Test
  void aMonthThatHasNotBegunIsNotSaidToRun() {
    assertThat(desk.firstLine(desk.ask("4월 예정 회의", "2017-02-15")))
        .contains("2017년 4월")
        .doesNotContain("진행 중");
  }

  @ParameterizedTest
  @CsvSource({
    "2018년 5월 1일 기준 이행률, 2016-12-31, 2018년 5월 1일(화)",
    "2017년 12월 31일 현재 이행률, 2017-02-15, 2017년 12월 31일(일)",
    "2017년 말 기준 이행률, 2017-02-15, 2017년 12월 31일(일)",
    "2월 말 기준 이행률, 2017-02-15, 2017년 2월 28일(화)",
    "rate as of the end of 2017, 2017-02-15, 'Sun, 31 Dec 2017'"
  })
  void anAsOfDateThatHasNotComeIsAskedBackByName(String question, String today, String day) {
    Answer answer = desk.ask(question, today);
    assertUnclear(answer);
    assertThat(desk.firstLine(answer)).contains(day);
    assertThat(answer.choices()).isNotEmpty();
  }

  @Test
  void aRunningYearAsTheBasisIsTakenAsOfToday() {
    Answer answer = desk.ask("2017년 기준 총 이행률", "2017-02-15");
    assertThat(answer.asOf()).isEqualTo("2017-02-15");
    assertThat(answer.actual()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016년 상반기 이전 실적 | 2015년까지 실적은 6회입니다.",
        "2016년 3월 이전 실적 | 2016년 2월까지 실적은 7회입니다.",
        "how many meetings before March 2016? | Actual for the time before March 2016: 7 meetings.",
        "how many meetings before 2016? | Actual for the time before 2016: 6 meetings.",
        "2014년 이전 예산 | 2013년까지는 사업기간"
      })
  void whatLiesBeforeADayIsSaidByItsEndAlone(String question, String first) {
    Answer answer = desk.ask(question, YEAR_END);
    assertThat(desk.firstLine(answer)).startsWith(first);
    assertThat(desk.said(answer)).doesNotContain("1900");
  }

  @ParameterizedTest
  @ValueSource(strings = {"가", "<", "이행률 ", "<@U1>", "2016년"})
  void theLongestMessageThatSlackDeliversIsAnsweredAtOnce(String piece) {
    String longest = piece.repeat(40_000 / piece.length());
    Answer answer = assertTimeout(Duration.ofSeconds(1), () -> desk.ask(longest, YEAR_END));
    assertUnclear(answer);
    assertThat(desk.said(answer).length()).isLessThan(1_000);
  }

  @Property(tries = 300)
  void noTextAtAllMakesItFail(@ForAll String question) {
    Answer answer = desk.ask(question, YEAR_END);
    assertThat(answer.reply().parts()).isNotEmpty();
    assertThat(desk.said(answer)).isNotBlank();
  }

  private static void assertUnclear(Answer answer) {
    assertThat(answer.kind()).isEqualTo(Kind.UNCLEAR);
    assertThat(answer.value()).isNull();
    assertThat(answer.actual()).isNull();
    assertThat(answer.target()).isNull();
    assertThat(answer.raw()).isNull();
    assertThat(answer.known()).isNull();
  }
}
