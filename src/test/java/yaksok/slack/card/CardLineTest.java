package yaksok.slack.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.keep.Assign;
import yaksok.desk.keep.CardOrder;
import yaksok.desk.keep.CloseQuarter;
import yaksok.desk.keep.EnterResult;
import yaksok.desk.keep.SetPlan;
import yaksok.desk.keep.SetStatus;
import yaksok.desk.keep.SwitchReminders;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;
import yaksok.reading.question.CardChoice;

class CardLineTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 12, 5);
  private static final Subcommand.Place PLACE =
      new Subcommand.Place("C1", TODAY, List.of("완료", "정상추진", "부진", "미착수"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016년 이행률 얼마예요?",
        "status",
        "status of 2016?",
        "plan",
        "plan for next year?",
        "result of 2016",
        "owner가 누구예요?",
        "owner",
        "상태 어때요?",
        "channel where meetings are held",
        "help me with the 2016 rate",
        "close to the target?",
        "remind me of the target",
        "마감이 언제예요?",
        "결과 알려줘",
        "closest meeting",
        "배분(안) 보여줘"
      })
  void whatCanNotBeASubcommandsArgumentIsAQuestion(String text) {
    assertThat(read(text).typed()).isInstanceOf(Typed.Question.class);
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void aPlanIsAYearAndFourFigures() {
    SetPlan plan = new SetPlan(null, 2017, List.of(1L, 1L, 1L, 0L));
    assertThat(order("plan 2017 1 1 1 0")).isEqualTo(plan);
    assertThat(order("배분 2017년 1·1·1·0")).isEqualTo(plan);
    assertThat(order("plan 2 2017 1,1,1,0"))
        .isEqualTo(new SetPlan(2, 2017, List.of(1L, 1L, 1L, 0L)));
    assertThat(read("plan 2017 1 1 1").typed()).isInstanceOf(Typed.Wrong.class);
    assertThat(read("plan 2017").typed()).isInstanceOf(Typed.Wrong.class);
  }

  @Test
  void aResultIsAFigureWithItsUnitAndPerhapsADateAndANote() {
    assertThat(order("result 2 12명"))
        .isEqualTo(new EnterResult(2, 12, "명", Period.day(TODAY), null));
    assertThat(order("result 1,200명 2016-11-03 하반기 교육"))
        .isEqualTo(
            new EnterResult(null, 1200, "명", Period.day(LocalDate.of(2016, 11, 3)), "하반기 교육"));
    assertThat(order("결과 85% 만족도 조사"))
        .isEqualTo(new EnterResult(null, 85, "%", Period.day(TODAY), "만족도 조사"));
    assertThat(read("result 12").typed()).isInstanceOf(Typed.Wrong.class);
    assertThat(read("result 12명 2016-02-30").typed()).isInstanceOf(Typed.Wrong.class);
  }

  @Test
  void aStatusIsOneOfTheOffices() {
    assertThat(order("status 정상 추진")).isEqualTo(new SetStatus("정상추진", PLACE.statuses()));
    assertThat(order("status auto")).isEqualTo(new SetStatus(null, PLACE.statuses()));
  }

  @Test
  void whoAndWhereAreMentioned() {
    assertThat(order("owner <@U12>")).isEqualTo(new Assign(Assign.Part.OWNER, "U12"));
    assertThat(order("lead <@W3>")).isEqualTo(new Assign(Assign.Part.LEAD, "W3"));
    assertThat(order("owner none")).isEqualTo(new Assign(Assign.Part.OWNER, null));
    assertThat(order("channel")).isEqualTo(new Assign(Assign.Part.CHANNEL, "C1"));
    assertThat(order("channel <#C9>")).isEqualTo(new Assign(Assign.Part.CHANNEL, "C9"));
    assertThat(read("owner @hana").typed()).isInstanceOf(Typed.Wrong.class);
  }

  @Test
  void remindersAreTurnedOffWithAReason() {
    assertThat(order("remind on")).isEqualTo(new SwitchReminders(true));
    assertThat(order("remind off 인사이동 중")).isEqualTo(new SwitchReminders(false));
    assertThat(read("remind off 인사이동 중").reason()).isEqualTo("인사이동 중");
    assertThat(read("remind off").reason()).isNull();
  }

  @Test
  void aQuarterIsClosedByItsName() {
    for (String text : List.of("close 2016 Q4", "close 2016Q4", "마감 2016년 4분기", "close 2016 4Q")) {
      assertThat(order(text)).as(text).isEqualTo(new CloseQuarter(new Quarter(2016, 4)));
    }
  }

  @Test
  void aCardIsNamedAnywhereByItsNumber() {
    assertThat(read("#059 plan 2017 1 1 1 0").card())
        .isEqualTo(new CardChoice.Numbered("059", null));
    assertThat(read("plan 2017 1 1 1 0 #59@2014").card())
        .isEqualTo(new CardChoice.Numbered("059", 2014));
    assertThat(read("#059").typed()).isInstanceOf(Typed.Glance.class);
    assertThat(read("").typed()).isInstanceOf(Typed.Glance.class);
  }

  @Test
  void aReasonStandsAtTheEnd() {
    CardLine line = read("plan 2017 1 1 1 0 사유: 상반기 일정 변경");
    assertThat(line.reason()).isEqualTo("상반기 일정 변경");
    assertThat(line.typed()).isInstanceOf(Typed.Order.class);
  }

  @Test
  void aReasonIsReadHoweverItIsLabelled() {
    for (String label : List.of("사유：", "Reason:", "REASON :", "| 사유:")) {
      CardLine line = read("plan 2016 1 1 1 0 " + label + " 누락");
      assertThat(line.reason()).as(label).isEqualTo("누락");
      assertThat(line.typed()).as(label).isInstanceOf(Typed.Order.class);
    }
  }

  @Test
  void aQuestionForAReasonIsAQuestion() {
    assertThat(read("사유: 왜 부진해?").typed()).isInstanceOf(Typed.Question.class);
  }

  @Property
  void whateverIsTypedIsTakenAsSomething(@ForAll String text) {
    assertThat(read(text).typed()).isNotNull();
    assertThat(read("result " + text).typed()).isNotNull();
  }

  private static CardLine read(String text) {
    return CardLine.read(text, PLACE);
  }

  private static CardOrder order(String text) {
    return ((Typed.Order) read(text).typed()).order();
  }
}
