package yaksok.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.Reply.Audience;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class ChangeMeetingTest {
  private static final CardName CARD = CardName.NONE;

  private final MeetingBench bench = new MeetingBench("2016-12-05T09:00");

  @Test
  void theFormToEditHoldsTheMeetingAndStoresWhatWasChanged() {
    bench.log("2016-12-02 연말 간담회 | 대표 5명, <@UHANA> | 내년 계획");
    MeetingForm form = edit("UMEMBER", 15);
    assertThat(form.attendees()).isEqualTo("대표 5명");
    assertThat(form.members()).containsExactly("UHANA");
    Outcome outcome = bench.desk.edit().save(bench.asker("UMEMBER"), on(form, "2016-12-03"));
    assertThat(bench.said(outcome)).contains("2016년 12월 3일(토) ‘연말 간담회’ 회의 기록을 고쳤습니다.");
    assertThat(bench.only().attendees().headcount()).isEqualTo(6);
    assertThat(bench.only().attendees().text()).isEqualTo("대표 5명, <@UHANA>");
  }

  @Test
  void aHeldMeetingMovedAheadIsPlannedAgain() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.edit().save(bench.asker("UMEMBER"), on(edit("UMEMBER", 15), "2016-12-20"));
    assertThat(bench.only().state()).isEqualTo(Meeting.State.PLANNED);
  }

  @Test
  void othersRecordsAreEditedByTheOwnerAndAdministratorsAlone() {
    bench.log("2016-12-02 연말 간담회");
    assertThat(bench.said(bench.desk.edit().open(bench.asker("UOTHER"), CARD, 15)))
        .contains("기록한 사람과 담당자 @UOWNER, 관리자 @UADMIN입니다");
    assertThat(edit("UOWNER", 15).title()).isEqualTo("연말 간담회");
    assertThat(edit("UADMIN", 15).title()).isEqualTo("연말 간담회");
  }

  @Test
  void undoTakesBackOnesLastChangeAndSaysWhat() {
    bench.log("2016-12-02 연말 간담회");
    Outcome outcome = bench.desk.undo().last(bench.asker("UMEMBER"), null);
    assertThat(bench.said(outcome))
        .contains("‘연말 간담회’ 회의를 기록한 것을 되돌렸습니다")
        .contains(
            "2016년 이행률: 100% (실적 9회/목표 3회, 상한 적용 전 300%) → 100% (실적 8회/목표 3회, 상한 적용 전 266.7%)");
    assertThat(bench.added()).isEmpty();
  }

  @Test
  void anUndoneUndoIsTheChangeAgain() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.undo().last(bench.asker("UMEMBER"), null);
    bench.desk.undo().last(bench.asker("UMEMBER"), null);
    assertThat(bench.only().title()).isEqualTo("연말 간담회");
  }

  @Test
  void anEditIsUndoneToWhatStoodBefore() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.edit().save(bench.asker("UMEMBER"), on(edit("UMEMBER", 15), "2016-12-03"));
    bench.desk.undo().last(bench.asker("UMEMBER"), null);
    assertThat(bench.only().date()).isEqualTo(LocalDate.of(2016, 12, 2));
  }

  @Test
  void whatSomebodyElseChangedSinceIsNotUndone() {
    Outcome logged = bench.log("2016-12-02 연말 간담회");
    bench.desk.edit().save(bench.asker("UOWNER"), on(edit("UOWNER", 15), "2016-12-03"));
    String value = bench.button(logged, "되돌리기");
    assertThat(value).startsWith("059@2014 15 ");
    Outcome outcome = bench.desk.undo().last(bench.asker("UMEMBER"), null);
    assertThat(bench.said(outcome)).contains("그 뒤에 또 바뀌었습니다");
    assertThat(bench.only().date()).isEqualTo(LocalDate.of(2016, 12, 3));
  }

  @Test
  void whoChangedNothingHasNothingToUndo() {
    assertThat(bench.said(bench.desk.undo().last(bench.asker("UOTHER"), null)))
        .contains("되돌릴 회의 기록 변경이 없습니다");
  }

  @Test
  void aDeletedMeetingIsRestoredUnderItsNumber() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.delete().delete(bench.asker("UMEMBER"), CARD, 15, null);
    assertThat(bench.added()).isEmpty();
    assertThat(bench.said(list(null))).contains("삭제된 기록: 15");
    bench.desk.restore().restore(bench.asker("UMEMBER"), CARD, 15, null);
    assertThat(bench.only().id()).isEqualTo(15);
    assertThat(bench.said(bench.desk.restore().restore(bench.asker("UMEMBER"), CARD, 15, null)))
        .contains("삭제되지 않았습니다");
  }

  @Test
  void aNumberThatIsNotThereIsNamed() {
    assertThat(bench.said(bench.desk.delete().delete(bench.asker("UOWNER"), CARD, 99, null)))
        .contains("99번 기록이 없습니다");
  }

  @Test
  void inAClosedQuarterADeletionNeedsAReasonThatStandsInTheHistory() {
    bench.steward(
        Stewardship.NONE.inChannel("C059").ownedBy("UOWNER").closing(new Quarter(2016, 4)));
    assertThat(bench.said(bench.desk.delete().delete(bench.asker("UOWNER"), CARD, 14, null)))
        .contains("마감한 분기");
    bench.desk.delete().delete(bench.asker("UOWNER"), CARD, 14, "중복 기록");
    assertThat(bench.card().meeting(14)).isEmpty();
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UOWNER"), CARD, 14)))
        .contains("삭제", "사유: 중복 기록");
  }

  @Test
  void aPlannedMeetingCountsOnceSomebodySaysOnItsDayThatItTookPlace() {
    bench.log("2016-12-09 연말 간담회");
    MeetingKey key = new MeetingKey(MeetingBench.CARD, 15);
    assertThat(bench.said(bench.desk.planned().held(bench.asker("UMEMBER"), key, null)))
        .contains("그날이 되어야");
    bench.on("2016-12-09T18:00");
    Outcome held = bench.desk.planned().held(bench.asker("UMEMBER"), key, null);
    assertThat(bench.said(held)).contains("열린 것으로 확인했습니다", "실적 9회/목표 3회");
    assertThat(bench.said(bench.desk.planned().cancelled(bench.asker("UMEMBER"), key, null)))
        .contains("이미 확인이 끝난");
  }

  @Test
  void aPlannedMeetingCanBeCancelled() {
    bench.log("2016-12-09 연말 간담회");
    MeetingKey key = new MeetingKey(MeetingBench.CARD, 15);
    bench.desk.planned().cancelled(bench.asker("UMEMBER"), key, null);
    assertThat(bench.only().state()).isEqualTo(Meeting.State.CANCELLED);
  }

  @Test
  void theListShowsRolesAndCountsButNoNames() {
    Outcome list = list(Period.year(2016));
    assertThat(bench.audience(list)).isEqualTo(Audience.ASKER);
    assertThat(bench.said(list))
        .contains("2016년: 실적 8건")
        .contains("10. 2016년 5월 10일(화)")
        .contains("공동회장 2명")
        .doesNotContain("김승오");
  }

  @Test
  void historyTellsWhoWhenAndWhatToThoseWhoMayEdit() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.edit().save(bench.asker("UMEMBER"), on(edit("UMEMBER", 15), "2016-12-03"));
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UMEMBER"), CARD, 15)))
        .contains("이력 2건", "@UMEMBER — 기록 (명령)", "날짜: 2016년 12월 2일(금) → 2016년 12월 3일(토)");
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UOTHER"), CARD, 15)))
        .contains("날짜", "고칠 수 있는 사람에게만")
        .doesNotContain("12월 3일");
  }

  @Test
  void aReasonIsToldWithItsNamesToThoseWhoMayEditAlone() {
    bench.log("2016-12-02 연말 간담회");
    bench.desk.delete().delete(bench.asker("UMEMBER"), CARD, 15, "홍길동 대표 요청");
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UMEMBER"), CARD, 15)))
        .contains("사유: 홍길동 대표 요청");
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UOTHER"), CARD, 15)))
        .contains("사유: 홍○○ 대표 요청")
        .doesNotContain("홍길동");
  }

  @Test
  void namesInAttendeesAndDetailsAreMaskedWhereTheChannelReadsThem() {
    Outcome outcome = bench.log("2016-12-02 연말 간담회 | 김철수, 홍길동 대표 | 홍길동 진행");
    assertThat(bench.said(outcome)).contains("내용: 홍○○ 진행").doesNotContain("홍길동", "김철수");
    assertThat(bench.said(list(null))).doesNotContain("홍길동", "김철수");
    assertThat(bench.only().attendees().text()).isEqualTo("김철수, 홍길동 대표");
    assertThat(edit("UMEMBER", 15).attendees()).isEqualTo("김철수, 홍길동 대표");
  }

  @Test
  void theListOffersToEditWhatTheAskerMayEdit() {
    bench.log("2016-12-02 연말 간담회");
    ListRequest all = new ListRequest(CARD, Period.year(2016), 1);
    assertThat(bench.said(bench.desk.list().list(bench.asker("UMEMBER"), all)))
        .containsOnlyOnce("[수정]");
    assertThat(bench.said(list(Period.year(2016)))).doesNotContain("[수정]");
  }

  @Test
  void guestsReadNeitherListNorHistory() {
    assertThat(bench.said(bench.desk.list().list(bench.guest(), new ListRequest(CARD, null, 1))))
        .contains("게스트 계정");
    assertThat(bench.said(bench.desk.history().tell(bench.guest(), CARD, 10))).contains("게스트 계정");
  }

  @Test
  void aNameIsTakenOutOfRecordsAndHistoryDeletedOnesTooAndTheCountsStay() {
    bench.log("2016-12-02 홍길동 대표 면담 | 대표 2인(홍길동, 김철수)");
    bench.log("2016-12-03 창업팀 멘토링 | 멘토 1명 | 홍길동 진행");
    bench.desk.delete().delete(bench.asker("UMEMBER"), CARD, 16, null);
    assertThat(bench.said(bench.desk.redact().ask(bench.asker("UMEMBER"), CARD, "홍길동")))
        .contains("지울 수 있는 사람은 담당자 @UOWNER, 관리자 @UADMIN입니다");
    Outcome asked = bench.desk.redact().ask(bench.asker("UOWNER"), CARD, "홍길동");
    assertThat(bench.said(asked)).contains("기록: 15, 16");
    bench.desk.redact().redact(bench.asker("UOWNER"), bench.button(asked, "이름 지우기"));
    assertThat(bench.card().toString() + bench.store.cards().history(MeetingBench.CARD))
        .doesNotContain("홍길동")
        .contains("김철수");
    assertThat(bench.only().attendees().headcount()).isEqualTo(2);
    assertThat(bench.said(bench.desk.history().tell(bench.asker("UOWNER"), CARD, 15)))
        .contains("@UOWNER — 이름 지움 (명령)");
    bench.desk.restore().restore(bench.asker("UOWNER"), CARD, 16, null);
    assertThat(bench.card().meeting(16).map(Meeting::details)).contains("○○○ 진행");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://drive.example.com/홍길동_면담.pdf",
        "https://drive.example.com/%ED%99%8D%EA%B8%B8%EB%8F%99_면담.pdf",
        "https://drive.example.com/%ed%99%8d%ea%b8%b8%eb%8f%99_면담.pdf"
      })
  void aLinkThatHoldsTheNameGoesWithItAsIsSaidBeforeAndAfter(String link) {
    bench.log("2016-12-02 대표 면담 | 대표 1명 | 근거: https://example.com/plan " + link);
    Outcome asked = bench.desk.redact().ask(bench.asker("UOWNER"), CARD, "홍길동");
    assertThat(bench.said(asked)).contains("기록: 15", "링크 1건도 기록에서 빠집니다");
    Outcome done = bench.desk.redact().redact(bench.asker("UOWNER"), bench.button(asked, "이름 지우기"));
    assertThat(bench.said(done)).contains("이름을 지웠습니다", "링크 1건도 기록에서 뺐습니다");
    assertThat(bench.only().evidence()).containsExactly("https://example.com/plan");
    assertThat(bench.store.cards().history(MeetingBench.CARD).toString())
        .doesNotContain(link)
        .contains("example.com/plan");
  }

  private Outcome list(@Nullable Period period) {
    return bench.desk.list().list(bench.asker("UOTHER"), new ListRequest(CARD, period, 1));
  }

  private MeetingForm edit(String member, int id) {
    Outcome outcome = bench.desk.edit().open(bench.asker(member), CARD, id);
    assertThat(outcome).isInstanceOf(Outcome.FormWanted.class);
    return ((Outcome.FormWanted) outcome).form();
  }

  private static MeetingForm on(MeetingForm form, String date) {
    return form.on(form.card(), LocalDate.parse(date));
  }
}
