package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.desk.remind.RemindingDesk.ADMIN;
import static yaksok.desk.remind.RemindingDesk.CHANNEL;
import static yaksok.desk.remind.RemindingDesk.OWNER;

import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reminders.Snooze;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Quarter;

/** What people do with a reminder, and with what is to come. */
class ReminderButtonsTest {
  private static final Card CARD = TestCards.card059();
  private static final CardKey KEY = CARD.key();
  private static final Recipients RECIPIENTS = new Recipients("CALL", List.of(ADMIN), List.of());

  private final RemindingDesk desk = new RemindingDesk("2016-12-05").with(CARD).until("2017-02-28");
  private final SnoozeReminder snooze =
      new SnoozeReminder(desk.store, RemindingDesk.PLAN, desk::now);

  @Test
  void snoozingOffersTheNextBusinessDayThreeLaterAndTheLastStage() {
    assertThat(FakeSlack.said(snooze.ask(button(Actions.SNOOZE), Language.KO)))
        .isEqualTo(
            """
            [#059] 2017년 1분기 알림을 언제 다시 보낼까요?
            [다음 영업일 2017년 3월 2일(목)] [3영업일 뒤 2017년 3월 6일(월)] \
            [마지막 알림만 2017년 3월 24일(금)]""");
  }

  @Test
  void aSnoozedReminderComesAgainOnItsDayAndNotBefore() {
    putOff(1);
    desk.until("2017-03-05");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    desk.until("2017-03-06");
    assertThat(desk.slack.in(CHANNEL)).hasSize(2);
  }

  @Test
  void onlyTheLastStageComesWhereThatWasChosen() {
    putOff(2);
    desk.until("2017-03-23");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    desk.until("2017-03-31");
    assertThat(desk.slack.in(CHANNEL)).hasSize(2);
  }

  @Test
  void aThirdSnoozeIsRefused() {
    putOff(0);
    desk.until("2017-03-02");
    putOff(0);
    desk.until("2017-03-03");
    assertThat(FakeSlack.said(snooze.ask(button(Actions.SNOOZE), Language.KO)))
        .contains("이미 2번 미뤄");
  }

  @Test
  void pressingTwiceSnoozesOnce() {
    String value = choice(0);
    snooze.until(value, OWNER, Language.KO);
    snooze.until(value, OWNER, Language.KO);
    List<Snooze> taken = desk.store.read(ports -> ports.reminders().snoozes(quarter()));
    assertThat(taken).hasSize(1);
  }

  @Test
  void nothingIsPutOffBeyondTheLastBusinessDay() {
    String late = button(Actions.SNOOZE) + " 2017-04-03";
    assertThat(FakeSlack.said(snooze.until(late, OWNER, Language.KO))).contains("미룰 수 없습니다");
    desk.until("2017-03-31");
    assertThat(FakeSlack.said(snooze.ask(button(Actions.SNOOZE), Language.KO)))
        .contains("더 미룰 날이 없습니다");
  }

  @Test
  void whyIsAnsweredWithTheFiguresTheRuleAndWhatIsToCome() {
    ExplainReminder explain =
        new ExplainReminder(desk.store, RemindingDesk.PLAN, RECIPIENTS, desk::now);
    assertThat(FakeSlack.said(explain.why(button(Actions.WHY), Language.KO)))
        .contains("2017년 1분기까지 누계 목표는 1회인데, 지금까지 기록된 실적이 0회라서")
        .contains("30·14·5일 전", "09:00")
        .contains("2017년 3월 17일(금), 2017년 3월 24일(금)")
        .contains("@UOWNER, @ULEAD, @UADMIN")
        .contains("/card #059 remind off");
  }

  @Test
  void whyIsAnsweredOfAnIndicatorThatTheCardNoLongerHas() {
    ExplainReminder explain =
        new ExplainReminder(desk.store, RemindingDesk.PLAN, RECIPIENTS, desk::now);
    String second = button(Actions.WHY).replace("059@2014 1 ", "059@2014 2 ");
    assertThat(FakeSlack.said(explain.why(second, Language.KO))).contains("#059").contains("없");
  }

  @Test
  void whatIsToComeIsListedForTwoQuarters() {
    desk.log(KEY, "2017-02-28");
    assertThat(FakeSlack.said(listed()))
        .isEqualTo(
            """
            [#059 사회적기업 발굴·육성기관 협력체계 구축] 이번 분기와 다음 분기의 알림 예정입니다.
            • 2017년 3월 17일(금) · 2017년 1분기 14일 전 알림: 목표를 채워 보내지 않습니다.
            • 2017년 3월 24일(금) · 2017년 1분기 5일 전 알림: 목표를 채워 보내지 않습니다.
            • 2017년 5월 31일(수) · 2017년 2분기 30일 전 알림: 목표까지 1회 남아 보냅니다.
            • 2017년 6월 16일(금) · 2017년 2분기 14일 전 알림: 목표까지 1회 남아 보냅니다.
            • 2017년 6월 23일(금) · 2017년 2분기 5일 전 알림: 목표까지 1회 남아 보냅니다. 마지막 알림이어서 @ULEAD에게도 보냅니다.
            받는 곳: #C059""");
  }

  @Test
  void whatIsToComeAndWhyIsSaidInEnglishWordsAlone() {
    ListReminders list = new ListReminders(desk.store, RemindingDesk.PLAN, RECIPIENTS, desk::now);
    assertThat(FakeSlack.said(list.list(KEY, Language.EN)))
        .contains("1 meeting short of the target, will be sent.")
        .doesNotContain("1 회", "2 회");
    ExplainReminder explain =
        new ExplainReminder(desk.store, RemindingDesk.PLAN, RECIPIENTS, desk::now);
    assertThat(FakeSlack.said(explain.why(button(Actions.WHY), Language.EN)))
        .contains("#059 is to have reached 1 meeting by the end of", "logged so far: 0 meetings");
  }

  @Test
  void whatWasPutOffAndWhatIsPlannedIsListedInItsPlace() {
    putOff(1);
    desk.plan(KEY, "2017-04-20");
    assertThat(FakeSlack.said(listed()))
        .contains("2017년 3월 6일(월) · 2017년 1분기 미뤄 둔 알림: 목표까지 1회 남아 보냅니다.")
        .contains("2017년 4월 20일(목) · ‘간담회’ 회의가 열렸는지 여쭙습니다.\n• 2017년 5월 31일(수)")
        .contains("2017년 2분기 30일 전 알림: 목표까지 2회 남아 보냅니다.");
  }

  @Test
  void remindersTurnedOffAreNotSentAndOnesTurnedOnAgainAre() {
    remind(false);
    assertThat(FakeSlack.said(listed())).contains("알림이 꺼져 있어");
    desk.until("2017-03-20");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    remind(true);
    desk.until("2017-03-31");
    assertThat(desk.slack.in(CHANNEL)).hasSize(2);
  }

  private Reply listed() {
    return new ListReminders(desk.store, RemindingDesk.PLAN, RECIPIENTS, desk::now)
        .list(KEY, Language.KO);
  }

  private void remind(boolean on) {
    desk.save(KEY, desk.store.read(ports -> ports.cards().stewardship(KEY)).reminding(on));
  }

  private void putOff(int choice) {
    snooze.until(choice(choice), OWNER, Language.KO);
  }

  private String choice(int index) {
    Reply offered = snooze.ask(button(Actions.SNOOZE), Language.KO);
    return buttons(offered).get(index).value();
  }

  private String button(String action) {
    return buttons(desk.slack.posts.get(0).body()).stream()
        .filter(each -> each.action().equals(action))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static List<Reply.Button> buttons(Reply reply) {
    return reply.parts().stream()
        .filter(Reply.Buttons.class::isInstance)
        .flatMap(each -> ((Reply.Buttons) each).buttons().stream())
        .toList();
  }

  private static Quarter quarter() {
    return new Quarter(2017, 1);
  }
}
