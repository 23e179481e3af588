package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.desk.remind.RemindingDesk.CHANNEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.desk.MemoryStore;
import yaksok.desk.UnitOfWork;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;

/** A year of card 059, in the order in which its office lives it. */
class RemindQuarterTest {
  private static final Card CARD = TestCards.card059();
  private static final CardKey KEY = CARD.key();

  private final RemindingDesk desk = office("2016-12-05");

  /** An office that has had the card since that day. */
  RemindingDesk office(String day) {
    return new RemindingDesk(store(), day).with(CARD);
  }

  UnitOfWork store() {
    return new MemoryStore();
  }

  @Test
  void theFirstReminderNamesTheCardWhatIsMissingAndByWhen() {
    desk.until("2017-02-27");
    assertThat(desk.slack.posts).isEmpty();
    desk.until("2017-02-28");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(desk.slack.posts.get(0).text())
        .isEqualTo(
            """
            [#059 사회적기업 발굴·육성기관 협력체계 구축]
            2017년 1분기 목표까지 1회 남았습니다. 기한은 2017년 3월 31일(금), 앞으로 22영업일입니다.
            담당 @UOWNER
            올해 실적 0회 / 분기 말까지 누계 목표 1회
            2017년 목표 3회, 분기 배분(안) 1·1·1·0 · 기준일 2017년 2월 28일(화)
            [회의 기록] [나중에 알림] [일정 잡기] [이 알림이 온 이유]""");
  }

  @Test
  void loggingOneMeetsTheQuarterAndBringsSilence() {
    desk.until("2017-03-02");
    desk.log(KEY, "2017-03-02");
    assertThat(desk.slack.posts).hasSize(1);
    assertThat(desk.slack.posts.get(0).text())
        .isEqualTo("[#059 사회적기업 발굴·육성기관 협력체계 구축]\n2017년 1분기 목표를 2017년 3월 2일(목)에 채웠습니다.");
    desk.until("2017-05-30");
    assertThat(desk.slack.posts).hasSize(1);
    desk.until("2017-05-31");
    assertThat(desk.slack.posts).hasSize(2);
    assertThat(desk.slack.posts.get(1).text()).contains("2017년 2분기 목표까지 1회 남았습니다");
  }

  @Test
  void aDeletedMeetingOpensTheReminderAgain() {
    desk.until("2017-03-02");
    desk.log(KEY, "2017-03-02");
    desk.delete(KEY, 15);
    assertThat(desk.slack.posts.get(0).text()).contains("1회 남았습니다");
  }

  @Test
  void aNewSplitTakesEffectOnWhatIsStillToBeSent() {
    desk.until("2017-02-27");
    desk.save(
        CARD.withIndicator(1, CARD.indicators().get(0).withSplit(2017, List.of(0L, 1L, 1L, 1L))));
    desk.until("2017-05-31");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(desk.slack.posts.get(0).text())
        .contains("2017년 2분기 목표까지 1회 남았습니다", "2017년 목표 3회, 분기 배분 0·1·1·1");
  }

  @Test
  void nothingLoggedBringsThreeRemindersTheLastAlsoToTheLead() {
    desk.until("2017-03-31");
    assertThat(desk.slack.in(CHANNEL)).hasSize(3);
    assertThat(desk.slack.in(RemindingDesk.LEAD)).hasSize(1);
    assertThat(desk.slack.in(RemindingDesk.LEAD).get(0).text()).contains("팀장께도 보내 드립니다");
  }

  @Test
  void plannedMeetingsThatCoverTheQuarterBringSilence() {
    desk.plan(KEY, "2017-03-30");
    desk.until("2017-03-29");
    assertThat(desk.slack.in(CHANNEL)).isEmpty();
  }

  @Test
  void aPlannedMeetingAsksOnItsDayWhetherItTookPlace() {
    desk.plan(KEY, "2017-03-16");
    desk.until("2017-03-15");
    assertThat(desk.slack.in(CHANNEL)).isEmpty();
    desk.until("2017-03-16");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    assertThat(desk.slack.posts.get(0).text()).contains("열렸습니까");
    desk.delete(KEY, 15);
    assertThat(desk.slack.posts.get(0).text()).isEqualTo("[#059] 물어본 회의가 삭제되었습니다.");
    desk.until("2017-03-17");
    assertThat(desk.slack.in(CHANNEL)).hasSize(2);
  }

  @Test
  void aPlannedMeetingThatNobodyConfirmedNoLongerCoversTheQuarter() {
    desk.plan(KEY, "2017-03-16");
    desk.until("2017-03-17");
    assertThat(desk.slack.in(CHANNEL)).hasSize(2);
    assertThat(desk.slack.posts.get(1).text())
        .contains("1회 남았습니다", "개최 여부가 확인되지 않은 회의: 2017년 3월 16일(목)");
  }

  @Test
  void afterAnOutageOnlyTheLatestStageIsSent() {
    desk.until("2017-02-01").downUntil("2017-03-27");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
    desk.until("2017-03-31");
    assertThat(desk.slack.in(CHANNEL)).hasSize(1);
  }

  @Test
  void afterTheQuarterHasEndedNothingIsSentOfIt() {
    desk.until("2017-02-01").downUntil("2017-04-03");
    assertThat(desk.slack.posts).isEmpty();
  }

  @Test
  void aStageBeforeTheCardCameIntoTheStoreWasNotMissed() {
    RemindingDesk late = office("2017-03-20");
    late.morning();
    assertThat(late.slack.posts).isEmpty();
    late.until("2017-03-24");
    assertThat(late.slack.in(CHANNEL)).hasSize(1);
  }

  @Test
  void noMorningReadsAWholeHistory() {
    RemindingDesk busy =
        new RemindingDesk(new WithoutHistory(store()), "2016-12-05").withDigests().with(CARD);
    busy.until("2017-03-31");
    assertThat(busy.slack.in(CHANNEL)).hasSize(3);
  }

  @Test
  void aRoundRepeatedChangesNothing() {
    desk.until("2017-02-28");
    desk.morning();
    desk.morning();
    assertThat(desk.slack.posts).hasSize(1);
  }
}
