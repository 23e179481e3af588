package yaksok;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way of logging a meeting, and all that can be done to it, as it is seen in the browser. */
@Tag("browser")
class MeetingPageTest extends InPractice {
  private static final String HANA = "UHANA00001";
  private static final String MIN = "UMIN000001";
  private static final String PLANNING = "UPLAN00001";
  private static final String ALEX = "UALEX00001";
  private static final String GUEST = "UGUEST0001";

  @Test
  void theFormIsFilledInOnAPhoneAndFaultsAreShownAtTheirFields() {
    page().setViewportSize(390, 844);
    type("/meeting");
    assertThat(field("date")).hasValue("2016-12-05");
    shoot("phone-form");
    field("title").fill("창업팀 간담회");
    field("date").fill("2019-01-02");
    field("attendees").fill("창업팀 6명, 센터장 외 2인");
    field("evidence").fill("문서 12");
    submit();
    assertThat(page().getByTestId("error-date")).containsText("사업기간");
    assertThat(page().getByTestId("error-evidence")).containsText("https://");
    assertThat(field("attendees")).hasValue("창업팀 6명, 센터장 외 2인");
    shoot("phone-faults");
    field("date").fill("2016-12-02");
    field("evidence").fill("https://example.kr/doc/12");
    submit();
    assertThat(last()).containsText("2016년 12월 2일(금) ‘창업팀 간담회’");
    assertThat(last()).containsText("모두 9명");
    assertThat(last().locator("a")).hasAttribute("href", "https://example.kr/doc/12");
    Object tooWide = page().evaluate("document.documentElement.scrollWidth > innerWidth");
    Assertions.assertThat(tooWide).isEqualTo(false);
    shoot("phone-confirmation");
  }

  @Test
  void aRecordIsEditedFromTheListAndItsHistoryTold() {
    type("/meeting 2016-12-02 연말 간담회 | 대표 5명, @min | 내년 계획");
    assertThat(last()).containsText("모두 6명");
    type("/meeting 목록 2016");
    assertThat(last()).containsText("2016년: 실적 9건");
    shoot("meeting-list");
    press("edit_meeting");
    assertThat(field("attendees")).hasValue("대표 5명");
    assertThat(page().getByTestId("chip-" + MIN)).isVisible();
    field("attendees").fill("대표 7명");
    field("place").fill("구청 3층 회의실");
    submit();
    assertThat(last()).containsText("회의 기록을 고쳤습니다");
    type("/meeting 이력 15");
    assertThat(last()).containsText("인원: 6명 → 8명");
    assertThat(last()).containsText("장소: 없음 → 구청 3층 회의실");
    shoot("meeting-history");
  }

  @Test
  void theSameMeetingIsAskedAboutAndWhatWasTypedIsShown() {
    type("/meeting 2016-12-02 연말 간담회 | 대표 5명");
    assertThat(last()).containsText("기록했습니다");
    as(MIN);
    type("/meeting 2016-12-02 연말간담회 개최 | 대표 5명, 주무관 1명 | 내년 계획");
    assertThat(last()).containsText("비슷한 기록이 1건");
    assertThat(last()).containsText("2016-12-02 연말간담회 개최 | 대표 5명, 주무관 1명 | 내년 계획");
    shoot("meeting-duplicate");
    press("log_again");
    assertThat(message("‘연말간담회 개최’ 회의를 기록했습니다")).hasCount(1);
  }

  @Test
  void aMentionInAThreadLogsAndTheShortcutOfAMessageOpensTheFormWithItsText() {
    type("지원사업 설명회를 오전에 마쳤습니다.");
    Locator told = message("지원사업 설명회를 오전에 마쳤습니다.").first();
    told.hover();
    told.getByTestId("message-menu").click();
    told.getByTestId("shortcut-log_message").click();
    assertThat(field("title")).hasValue("지원사업 설명회를 오전에 마쳤습니다.");
    assertThat(field("evidence")).hasValue(Pattern.compile("https://.*"));
    shoot("meeting-shortcut");
    page().getByTestId("modal-close").click();
    told.hover();
    told.getByTestId("reply").click();
    page().getByTestId("thread-composer").fill("@yaksok 오늘 지원사업 설명회 기록해줘: 창업팀 6명 | 내년 일정");
    page().getByTestId("thread-composer-send").click();
    Locator thread = page().getByTestId("thread-messages");
    assertThat(thread).containsText("‘지원사업 설명회’ 회의를 기록했습니다");
    assertThat(thread).containsText("모두 6명");
    shoot("meeting-thread");
  }

  @Test
  void aClosedQuarterAsksForAReasonThatStandsInTheHistory() {
    as(PLANNING);
    type("/card close 2016 Q3");
    assertThat(last()).containsText("2016년 3분기를 마감했습니다");
    as(HANA);
    type("/meeting 삭제 12");
    assertThat(last()).containsText("마감한 분기");
    press("give_reason");
    field("reason").fill("연번 중복");
    shoot("meeting-reason");
    submit();
    assertThat(last()).containsText("회의 기록을 삭제했습니다");
    press("undo_change");
    assertThat(last()).containsText("마감한 분기");
    press("give_reason");
    field("reason").fill("중복이 아님");
    submit();
    assertThat(last()).containsText("삭제한 것을 되돌렸습니다");
    type("/meeting 이력 12");
    assertThat(last()).containsText("2016년 3분기 마감 후 변경, 사유: 연번 중복");
    shoot("meeting-closed-history");
  }

  @Test
  void aPlannedMeetingIsAskedAboutOnItsDay() {
    type("/meeting 2016-12-09 송년 간담회 | 사회적기업 대표 8명");
    assertThat(last()).containsText("예정으로 적어 두었습니다");
    moveClock("2016-12-09T09:01");
    assertThat(last()).containsText("‘송년 간담회’ 회의(카드 #059)가 열렸습니까?");
    shoot("meeting-planned");
    press("planned_held");
    assertThat(message("열린 것으로 확인했습니다")).containsText("실적 9회/목표 3회");
  }

  @Test
  void aColleagueWhoseSlackIsEnglishReadsEnglishAndAGuestNothing() {
    as(ALEX);
    type("/meeting 2016-12-01 council visit | 8 managers, @min | budget");
    assertThat(last()).containsText("Logged “council visit” on Thu, 1 Dec 2016.");
    assertThat(last()).containsText("8 managers, 1 member on Slack (9 people in all)");
    shoot("meeting-english");
    type("/meeting");
    assertThat(page().getByTestId("modal-title")).hasText("Log a meeting");
    submit();
    shoot("meeting-english-form");
    page().getByTestId("modal-close").click();
    type("/meeting delete 3");
    assertThat(last()).containsText("Those who can: whoever logged it, and its owner @하나.");
    as(GUEST);
    type("/meeting");
    assertThat(last()).containsText("게스트 계정");
    assertThat(page().getByTestId("modal")).hasCount(0);
    shoot("meeting-guest");
  }
}
