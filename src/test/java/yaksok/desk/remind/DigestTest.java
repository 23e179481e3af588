package yaksok.desk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.desk.remind.RemindingDesk.ADMIN;
import static yaksok.desk.remind.RemindingDesk.CHANNEL;
import static yaksok.desk.remind.RemindingDesk.LEAD;
import static yaksok.desk.remind.RemindingDesk.OWNER;
import static yaksok.desk.remind.RemindingDesk.PLANNER;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Messenger.Reason;
import yaksok.desk.digest.SwitchDigest;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;

/** What people get to read once a week, and once a quarter. */
class DigestTest {
  private static final Card CARD = TestCards.card059();
  private static final CardKey KEY = CARD.key();

  private final RemindingDesk desk = new RemindingDesk("2016-12-08").withDigests().with(CARD);

  @Test
  void anOwnerIsToldOnMondayHowTheirCardsStand() {
    desk.until("2017-05-08");
    assertThat(last(OWNER))
        .isEqualTo(
            """
            맡으신 공약의 현황입니다. 기준일 2017년 5월 8일(월)
            밀린 목표 1건 · 이번 분기에 남은 목표 0건 · 채운 목표 0건
            지난 분기까지 밀린 목표
            • [#059 사회적기업 발굴·육성기관 협력체계 구축]
            2017년 1분기까지 1회 밀림 · 2017년 2분기 목표까지 2회 남음 · 올해 실적 0회 · \
            기한 2017년 6월 30일(금), 37영업일 남음 · 배분(안) 기준
            매주 첫 영업일 09:00에 보냅니다. \
            그만 받으시려면 아래 단추를 누르거나 ‘그만 보내기’라고 써 주십시오.
            [이 요약 그만 받기]""");
  }

  @Test
  void whatIsDueAndWhatIsDoneStandApart() {
    desk.with(TestCards.card("071", "마을 도서관", TestCards.TERM));
    desk.log(KEY, "2016-12-08");
    desk.until("2017-01-16");
    desk.log(KEY, "2017-01-16");
    desk.plan(new CardKey("071", 2014), "2017-03-02");
    desk.until("2017-01-23");
    assertThat(last(OWNER))
        .contains("남은 목표 1건 · 채운 목표 1건")
        .contains("[#071 마을 도서관]\n2017년 1분기 목표까지 1회 남음", "예정된 회의 1건으로 채워짐")
        .contains("협력체계 구축]\n2017년 1분기 목표 달성 · 올해 실적 1회 / 분기 말까지 누계 목표 1회");
  }

  @Test
  void aWeekThatBeginsWithHolidaysHasItsDigestOnItsFirstBusinessDay() {
    desk.until("2017-01-30");
    assertThat(desk.slack.in(OWNER)).hasSize(7);
    desk.until("2017-01-31");
    assertThat(desk.slack.in(OWNER)).hasSize(8);
    assertThat(last(OWNER)).contains("2017년 1월 31일(화)");
  }

  @Test
  void theFirstDigestOfAQuarterReportsTheOneThatClosed() {
    desk.until("2017-01-02");
    assertThat(last(OWNER)).contains("2016년 4분기 마감: 달성 1건, 미달 0건", "달성 · 실적 8회 / 누계 목표 3회");
    desk.until("2017-01-09");
    assertThat(last(OWNER)).doesNotContain("마감:");
    desk.until("2017-04-03");
    assertThat(last(OWNER)).contains("2017년 1분기 마감: 달성 0건, 미달 1건", "1회 부족 · 배분(안) 기준");
  }

  @Test
  void aQuarterThatBeginsWithAWeekOfHolidaysStillReportsTheOneThatClosed() {
    desk.until("2017-10-10");
    assertThat(last(OWNER)).contains("기준일 2017년 10월 10일(화)", "2017년 3분기 마감: 달성 0건, 미달 1건");
    desk.until("2017-10-16");
    assertThat(last(OWNER)).doesNotContain("마감:");
  }

  @Test
  void atTheYearsEndTheWholeTargetWasDueHoweverItWasSplit() {
    desk.until("2018-01-02");
    assertThat(last(OWNER)).contains("2017년 4분기 마감: 달성 0건, 미달 1건", "3회 부족").doesNotContain("배분(안)");
  }

  @Test
  void thePlanningDepartmentGetsAllCardsOnTheQuartersFirstBusinessDay() {
    for (int i = 100; i < 160; i++) {
      desk.with(TestCards.card(String.valueOf(i), "공약 " + i, TestCards.TERM));
    }
    desk.save(new CardKey("100", 2014), Stewardship.NONE);
    desk.until("2017-01-01");
    assertThat(desk.slack.in(PLANNER)).isEmpty();
    desk.until("2017-03-31");
    assertThat(desk.slack.in(PLANNER)).hasSize(1);
    assertThat(last(PLANNER))
        .startsWith("2016년 4분기 마감 현황입니다. 기준일 2017년 1월 2일(월)\n공약 61건: 달성 1건 · 미달 60건 · 목표 없음 0건")
        .contains("[#100 공약 100]\n미달 · 실적 0회 / 누계 목표 3회, 3회 부족 · 담당자 없음")
        .contains("[#059 사회적기업 발굴·육성기관 협력체계 구축]\n달성 · 실적 8회 / 누계 목표 3회 · 담당 @UOWNER")
        .contains("/card #번호 close 2016 Q4");
  }

  @Test
  void whoeverIsOwnerAndPlannerGetsOneMessage() {
    desk.save(KEY, Stewardship.NONE.inChannel(CHANNEL).ownedBy(PLANNER));
    desk.until("2017-01-02");
    assertThat(desk.slack.in(PLANNER)).hasSize(4);
    assertThat(last(PLANNER)).contains("2016년 4분기 마감 현황", "맡으신 공약의 현황").doesNotContain("마감:");
  }

  @Test
  void aPlanningDigestThatWasMissedFollowsOnceWithinTheFirstDays() {
    desk.until("2016-12-30").downUntil("2017-01-06");
    assertThat(desk.slack.in(PLANNER)).hasSize(1);
    desk.until("2017-01-31");
    assertThat(desk.slack.in(PLANNER)).hasSize(1);
  }

  @Test
  void aCardThatCameThatMorningIsNotReportedThatDay() {
    RemindingDesk late = new RemindingDesk("2016-12-12").withDigests();
    late.pass(Duration.ofMinutes(1));
    late.with(CARD).morning();
    assertThat(late.slack.posts).isEmpty();
    late.until("2016-12-19");
    assertThat(late.slack.in(OWNER)).hasSize(1);
  }

  @Test
  void whoeverStopsThemGetsNoneUntilTheyAskAgain() {
    desk.until("2016-12-12");
    new SwitchDigest(desk.store).turn(OWNER, false);
    desk.until("2017-01-10");
    assertThat(desk.slack.in(OWNER)).hasSize(1);
    new SwitchDigest(desk.store).turn(OWNER, true);
    desk.until("2017-01-16");
    assertThat(desk.slack.in(OWNER)).hasSize(2);
  }

  @Test
  void aDigestThatCanNotBeSentForAWeekGivesWayToTheNext() {
    desk.slack.answers.addAll(Collections.nCopies(7, new Outcome.TryLater(Duration.ofDays(1))));
    desk.until("2016-12-19");
    assertThat(desk.slack.in(OWNER)).hasSize(1);
    assertThat(last(OWNER)).contains("2016년 12월 19일(월)");
  }

  @Test
  void anOwnerWhoLeftIsToldToTheNextInLineOnce() {
    desk.slack.closed.put(OWNER, Reason.DEACTIVATED);
    desk.until("2016-12-26");
    assertThat(desk.slack.in(LEAD)).hasSize(1);
    assertThat(last(LEAD)).contains("@UOWNER에게 보내지 못해", "비활성화된 계정", "[#059 사회적기업 발굴·육성기관 협력체계 구축]");
    assertThat(desk.slack.in(ADMIN)).isEmpty();
  }

  @Test
  void whereTheNextInLineHasLeftTooTheAdministratorsHearOfBoth() {
    desk.slack.closed.put(OWNER, Reason.DEACTIVATED);
    desk.slack.closed.put(LEAD, Reason.NO_SUCH_PERSON);
    desk.until("2016-12-26");
    assertThat(desk.slack.in(ADMIN)).hasSize(1);
    assertThat(last(ADMIN))
        .contains("@UOWNER에게 보내지 못해", "비활성화된 계정", "[#059 사회적기업 발굴·육성기관 협력체계 구축]")
        .contains("@ULEAD에게 보내지 못해", "그런 사용자가 없습니다");
  }

  @Test
  void anOwnerWhoStaysAwayIsSpokenOfAgainTheNextMonth() {
    desk.slack.closed.put(OWNER, Reason.DEACTIVATED);
    desk.slack.closed.put(LEAD, Reason.DEACTIVATED);
    desk.until("2016-12-26");
    desk.slack.closed.remove(LEAD);
    desk.until("2017-01-31");
    assertThat(desk.slack.in(ADMIN)).hasSize(1);
    assertThat(desk.slack.in(LEAD)).hasSize(1);
  }

  @Test
  void aRoundRepeatedChangesNothing() {
    desk.until("2017-01-02");
    int before = desk.slack.posts.size();
    desk.morning();
    desk.pass(Duration.ofHours(5));
    desk.morning();
    assertThat(desk.slack.posts).hasSize(before);
  }

  private String last(String conversation) {
    List<FakeSlack.Post> posts = desk.slack.in(conversation);
    return posts.get(posts.size() - 1).text();
  }
}
