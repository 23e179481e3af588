package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply.Audience;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class LogMeetingTest {
  private final MeetingBench bench = new MeetingBench("2016-12-05T09:00");

  @Test
  void oneLineIsLoggedAndConfirmedWithAllThatWasRead() {
    Outcome outcome = bench.log("2016-12-02 관악 사회적경제 연말 간담회 | 사회적기업 대표 5명, 생태계사업단 1명 | 내년 계획");
    assertThat(bench.audience(outcome)).isEqualTo(Audience.CHANNEL);
    assertThat(bench.said(outcome))
        .contains("2016년 12월 2일(금) ‘관악 사회적경제 연말 간담회’ 회의를 기록했습니다.")
        .contains("카드: #059 사회적기업 발굴·육성기관 협력체계 구축")
        .contains("참석: 사회적기업 대표 5명, 생태계사업단 1명 (모두 6명)")
        .contains("내용: 내년 계획")
        .contains("산입 지표: 협력기관 간담회 개최")
        .contains(
            "2016년 이행률: 100% (실적 8회/목표 3회, 상한 적용 전 266.7%) → 100% (실적 9회/목표 3회, 상한 적용 전 300%)")
        .contains(
            "총 이행률: 100% (실적 14회/목표 12회, 상한 적용 전 116.7%) → 100% (실적 15회/목표 12회, 상한 적용 전 125%)")
        .contains("[수정]", "[되돌리기]", "[목록에서 보기]");
    Meeting stored = bench.only();
    assertThat(stored.date()).isEqualTo(LocalDate.of(2016, 12, 2));
    assertThat(stored.state()).isEqualTo(Meeting.State.HELD);
    assertThat(stored.counts()).containsExactly(1);
    assertThat(stored.attendees().headcount()).isEqualTo(6);
  }

  @Test
  void anOfficerWhoseSlackIsEnglishReadsEnglish() {
    Outcome outcome =
        bench.desk.log().line(bench.english("UMEMBER"), "2016-12-02 council visit | 2 members");
    assertThat(bench.said(outcome))
        .contains("Logged “council visit” on Fri, 2 Dec 2016.")
        .contains(
            "Rate for 2016: 100% (actual 8 meetings, target 3 meetings; 266.7% before the cap)");
  }

  @Test
  void aTimeThatIsNoDayIsAskedAboutWithTheFormForAnyOtherDay() {
    Outcome asked = bench.log("11월 말 간담회 | 대표 5명");
    assertThat(bench.added()).isEmpty();
    assertThat(bench.buttons(asked)).containsOnlyKeys("2016년 12월 5일(월)", "다른 날 고르기");
    Retry retry = Retry.parse(bench.button(asked, "다른 날 고르기"));
    assertThat(bench.desk.log().filledIn(bench.asker("UMEMBER"), retry).title())
        .isEqualTo("11월 말 간담회");
  }

  @Test
  void aLabelledDateThatCannotBeReadIsAskedAbout() {
    Outcome asked = bench.log("일시: 미정 제목: 간담회");
    assertThat(bench.added()).isEmpty();
    assertThat(bench.said(asked)).contains("어느 날인지 골라 주십시오");
  }

  @Test
  void datesThatContradictEachOtherAreBothOffered() {
    Outcome asked = bench.log("어제 간담회 | 일시: 2016-11-30");
    assertThat(bench.added()).isEmpty();
    bench
        .desk
        .log()
        .line(bench.asker("UMEMBER"), Retry.parse(bench.button(asked, "2016년 11월 30일(수)")));
    assertThat(bench.only().date()).isEqualTo(LocalDate.of(2016, 11, 30));
    assertThat(bench.only().title()).isEqualTo("간담회");
  }

  @Test
  void withoutADateItIsToday() {
    bench.log("반기 점검회의 | 팀원 4명");
    assertThat(bench.only().date()).isEqualTo(LocalDate.of(2016, 12, 5));
  }

  @Test
  void anUnknownHeadCountIsSaidToBeUnknown() {
    assertThat(bench.said(bench.log("2016-12-02 자활기업 방문상담"))).contains("참석: 인원 미확인");
    assertThat(bench.only().attendees().headcount()).isNull();
  }

  @Test
  void aDateOutsideTheTermIsRefusedNamingTheTerm() {
    Outcome outcome = bench.log("2014-06-30 사전 모임 | 직원 3명");
    assertThat(bench.audience(outcome)).isEqualTo(Audience.ASKER);
    assertThat(bench.said(outcome))
        .contains("2014년 6월 30일(월)")
        .contains("2014년 7월 1일(화) ~ 2018년 6월 30일(토)")
        .contains("2014-06-30 사전 모임 | 직원 3명");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void anImpossibleDateIsRefusedByName() {
    assertThat(bench.said(bench.log("2016-02-30 기업 설명회"))).contains("‘2016-02-30’은 없는 날짜입니다");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void aDateOfWhichTheComingOneIsNearerOffersBothAndEachButtonLogs() {
    Outcome asked = bench.log("2/24 판로지원 간담회 | 기업 대표 5명");
    assertThat(bench.added()).isEmpty();
    assertThat(bench.buttons(asked))
        .containsOnlyKeys("2016년 2월 24일(수)", "2017년 2월 24일(금)", "다른 날 고르기");
    String chosen = bench.button(asked, "2017년 2월 24일(금)");
    bench.desk.log().line(bench.asker("UMEMBER"), Retry.parse(chosen));
    assertThat(bench.only().date()).isEqualTo(LocalDate.of(2017, 2, 24));
    assertThat(bench.only().title()).isEqualTo("판로지원 간담회");
  }

  @Test
  void aMeetingAheadIsPlannedAndDoesNotCount() {
    Outcome outcome = bench.log("2017-02-07 신년 간담회 | 대표 5명");
    assertThat(bench.only().state()).isEqualTo(Meeting.State.PLANNED);
    assertThat(bench.said(outcome)).contains("예정으로 적어 두었습니다").doesNotContain("이행률");
  }

  @Test
  void withoutATitleTheFormIsWantedFilledIn() {
    Outcome outcome = bench.log("2016-12-02 | 직원 3명");
    assertThat(outcome).isInstanceOf(Outcome.FormWanted.class);
    MeetingForm form = ((Outcome.FormWanted) outcome).form();
    assertThat(form.date()).isEqualTo(LocalDate.of(2016, 12, 2));
    assertThat(form.attendees()).isEqualTo("직원 3명");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void aCardThatIsNotThereIsNamed() {
    assertThat(bench.said(bench.log("#057 상생협약식 | 참석자 12명"))).contains("#057 카드는 없습니다");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void aCardIsNamedByItsNumberWithOrWithoutZeros() {
    bench.log("#59 2016-12-01 상생협약식");
    assertThat(bench.only().title()).isEqualTo("상생협약식");
  }

  @Test
  void amongSeveralCardsOutsideAChannelTheCardIsAskedForAndTheButtonLogs() {
    bench.store(second());
    bench.steward(Stewardship.NONE);
    Outcome asked = bench.log("2016-12-02 연말 간담회");
    assertThat(bench.added()).isEmpty();
    String value = bench.button(asked, "#059 사회적기업 발굴·육성기관 협력체계 구축");
    bench.desk.log().line(bench.asker("UMEMBER"), Retry.parse(value));
    assertThat(bench.only().title()).isEqualTo("연말 간담회");
  }

  @Test
  void ofTwoTermsOfOneNumberTheOneThatRunsIsMeant() {
    Card now = Card059.card();
    bench.store(
        new Card(
            now.number(),
            now.title(),
            null,
            new Period(LocalDate.of(2010, 7, 1), LocalDate.of(2014, 6, 30)),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of()));
    bench.steward(Stewardship.NONE);
    bench.log("2016-12-02 연말 간담회");
    assertThat(bench.only().title()).isEqualTo("연말 간담회");
  }

  @Test
  void aTitleThatIsTooLongIsRefusedAndTheTextGivenBack() {
    String long10000 = "가".repeat(10_000);
    Outcome outcome = bench.log("2016-12-02 " + long10000);
    assertThat(bench.said(outcome).replace("\n", ""))
        .contains("제목이 10,000자입니다")
        .contains(long10000);
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void detailsOfTenThousandCharactersAreStoredWhole() {
    String long10000 = "나".repeat(10_000);
    Outcome outcome = bench.log("2016-12-02 간담회 | 직원 3명 | " + long10000);
    assertThat(bench.only().details()).isEqualTo(long10000);
    assertThat(bench.said(outcome)).contains("모두 10,000자를 저장했습니다");
  }

  @Test
  void theSameDeliveryTwiceIsStoredOnceAndSaidOnce() {
    bench.desk.log().line(bench.asker("UMEMBER", "trigger"), "2016-12-02 연말 간담회");
    Outcome again = bench.desk.log().line(bench.asker("UMEMBER", "trigger"), "2016-12-02 연말 간담회");
    assertThat(again).isInstanceOf(Outcome.Repeated.class);
    assertThat(bench.added()).hasSize(1);
  }

  @Test
  void aSimilarMeetingOfThatDayIsAskedAboutAndLoggedAnyway() {
    bench.log("2016-12-02 연말 간담회 | 대표 5명");
    Outcome asked = bench.log("2016-12-02 연말간담회 개최");
    assertThat(bench.added()).hasSize(1);
    assertThat(bench.said(asked)).contains("비슷한 기록이 1건").contains("15. 2016년 12월 2일(금) 연말 간담회");
    bench.desk.log().line(bench.asker("UMEMBER"), Retry.parse(bench.button(asked, "그래도 기록")));
    assertThat(bench.added()).hasSize(2);
  }

  @Test
  void anotherMeetingOfThatDayIsLoggedAtOnce() {
    bench.log("2016-12-02 연말 간담회");
    bench.log("2016-12-02 창업팀 멘토링");
    assertThat(bench.added()).hasSize(2);
  }

  @Test
  void aPlannedMeetingLoggedOnItsDayIsOfferedToBeConfirmed() {
    bench.log("2016-12-09 연말 간담회");
    bench.on("2016-12-09T17:00");
    Outcome asked = bench.log("연말 간담회 | 대표 5명");
    String value = bench.button(asked, "열렸습니다");
    bench.desk.planned().held(bench.asker("UMEMBER"), MeetingKey.parse(value), null);
    assertThat(bench.only().state()).isEqualTo(Meeting.State.HELD);
  }

  @Test
  void aRecordInAClosedQuarterNeedsAReason() {
    bench.steward(
        Stewardship.NONE.inChannel("C059").ownedBy("UOWNER").closing(new Quarter(2016, 3)));
    assertThat(bench.said(bench.log("2016-09-02 판로지원 간담회"))).contains("2016년 3분기는 기획부서가 마감한 분기입니다");
    assertThat(bench.added()).isEmpty();
    MeetingForm form = bench.form("2016-09-02", "판로지원 간담회");
    assertThat(bench.desk.log().form(bench.asker("UMEMBER"), form, false))
        .isInstanceOfSatisfying(
            Outcome.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(Fault::field)
                    .containsExactly(MeetingField.REASON));
    bench.desk.log().line(bench.asker("UMEMBER"), "2016-09-02 판로지원 간담회 | 사유: 누락 보완");
    assertThat(bench.only().title()).isEqualTo("판로지원 간담회");
    assertThat(bench.store.cards().history(MeetingBench.CARD, 15).get(0).change().reason())
        .isEqualTo("누락 보완");
  }

  @Test
  void onACardOfSeveralIndicatorsTheTitleDecidesOrNothingDoes() {
    bench.store(two());
    bench.log("2016-12-01 동네 작은도서관 개관식");
    bench.log("2016-12-02 독서 협의회");
    bench.log("2016-12-03 업무 점검");
    assertThat(bench.added())
        .extracting(Meeting::counts)
        .containsExactly(List.of(2), List.of(1), List.of());
  }

  @Test
  void guestsAreToldWhoCanLog() {
    Outcome outcome = bench.desk.log().line(bench.guest(), "2016-12-02 간담회");
    assertThat(bench.said(outcome)).contains("게스트 계정").contains("@UOWNER");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void whoIsNotInTheCardsChannelIsToldWhoCanLog() {
    Asker stranger =
        new Asker(
            "USTRANGER",
            false,
            yaksok.domain.Language.KO,
            "CELSE",
            yaksok.desk.Change.Through.COMMAND,
            "d");
    Outcome outcome = bench.desk.log().line(stranger, "#059 2016-12-02 간담회");
    assertThat(bench.said(outcome))
        .contains("기록할 수 있는 사람은 담당자 @UOWNER, 관리자 @UADMIN, #C059 채널 구성원입니다");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void aFormNamesEachFaultAtItsField() {
    MeetingForm form = bench.form("2014-06-30", " ");
    Outcome outcome = bench.desk.log().form(bench.asker("UMEMBER"), form, false);
    assertThat(((Outcome.Faulty) outcome).faults())
        .extracting(Fault::field)
        .containsExactly(MeetingField.DATE, MeetingField.TITLE);
  }

  @Test
  void theFormsMembersAndOtherAttendeesAreCountedTogetherAndTheTextKept() {
    MeetingForm form =
        new MeetingForm(
            MeetingBench.CARD,
            null,
            LocalDate.of(2016, 12, 2),
            null,
            "14:00",
            "연말 간담회",
            List.of("UHANA", "UMIN"),
            "대표 5명",
            "",
            "대회의실",
            "https://example.kr/a",
            null,
            true,
            null);
    bench.desk.log().form(bench.asker("UMEMBER"), form, false);
    Meeting stored = bench.only();
    assertThat(stored.attendees().text()).isEqualTo("대표 5명");
    assertThat(stored.attendees().headcount()).isEqualTo(7);
    assertThat(stored.attendees().people()).containsExactly("UHANA", "UMIN");
    assertThat(stored.time()).isEqualTo("14:00");
    assertThat(stored.evidence()).containsExactly("https://example.kr/a");
  }

  @Test
  void theSwitchKeepsAMeetingFromCounting() {
    MeetingForm form = bench.form("2016-12-02", "연말 간담회");
    MeetingForm off =
        new MeetingForm(
            form.card(),
            null,
            form.date(),
            null,
            null,
            form.title(),
            List.of(),
            "",
            "",
            "",
            "",
            null,
            false,
            null);
    Outcome outcome = bench.desk.log().form(bench.asker("UMEMBER"), off, false);
    assertThat(bench.only().counts()).isEmpty();
    assertThat(bench.said(outcome)).contains("산입 지표: 없음");
  }

  @Test
  void aFormAsksAboutASimilarMeetingAndIsStoredWhenSentAgain() {
    bench.log("2016-12-02 연말 간담회");
    MeetingForm form = bench.form("2016-12-02", "연말 간담회");
    assertThat(bench.desk.log().form(bench.asker("UMEMBER", "V1"), form, false))
        .isInstanceOf(Outcome.Doubtful.class);
    bench.desk.log().form(bench.asker("UMEMBER", "V1 anyway"), form, true);
    assertThat(bench.desk.log().form(bench.asker("UMEMBER", "V1 anyway"), form, true))
        .isInstanceOf(Outcome.Repeated.class);
    assertThat(bench.added()).hasSize(2);
  }

  private static Card second() {
    Card card = Card059.card();
    return new Card(
        "060",
        "다른 공약",
        null,
        card.term(),
        List.of(),
        null,
        card.indicators(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Card two() {
    Card card = Card059.card();
    return new Card(
        card.number(),
        card.title(),
        null,
        card.term(),
        List.of(),
        null,
        List.of(indicator("독서문화 협의회 개최", "회"), indicator("작은도서관 조성", "개소")),
        card.meetings(),
        List.of(),
        null,
        null,
        List.of());
  }

  private static Indicator indicator(String name, String unit) {
    return new Indicator(
        name,
        unit,
        Measure.ofUnit(unit),
        new TreeMap<>(Map.of(2016, 2L)),
        new TreeMap<>(),
        List.of());
  }
}
