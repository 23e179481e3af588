package yaksok;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole program as an officer meets it: the practice page in a real browser, on a real store.
 */
@Tag("browser")
class OfficeYearTest extends InPractice {
  @Test
  void aMeetingIsLoggedAndConfirmedWithTheRatesBeforeAndAfter() {
    logTheYearEndMeeting();
    assertThat(last()).containsText("2016년 12월 2일(금)");
    assertThat(last()).containsText("모두 6명");
    assertThat(last()).containsText("실적 8회/목표 3회");
    assertThat(last()).containsText("실적 9회/목표 3회, 상한 적용 전 300%");
    assertThat(last()).containsText("실적 15회/목표 12회");
  }

  @Test
  void aQuestionIsAnsweredInItsLanguageWithTheRecordsCounted() {
    logTheYearEndMeeting();
    type("@yaksok what's our 2016 rate?");
    thread("what's our 2016 rate?");
    assertThat(inThread("target 3 meetings; 300% before the cap")).isVisible();
    assertThat(inThread("target 12 meetings; 125% before the cap")).isVisible();
    type("@yaksok 2016년 이행률 얼마예요?");
    thread("2016년 이행률 얼마예요?");
    assertThat(inThread("실적 9회/목표 3회, 상한 적용 전 300%")).isVisible();
    page().getByTestId("action-show_records").last().click();
    assertThat(page().getByTestId("modal")).containsText("관악사회적경제 성과보고대회 개최");
    shoot("records");
  }

  @Test
  void aReminderArrivesBeforeTheQuarterIsMissedAndNoneOnceItIsMet() {
    moveClock("2017-02-28T09:01");
    assertThat(last()).containsText("2017년 1분기 목표까지 1회 남았습니다");
    assertThat(last()).containsText("2017년 3월 31일(금)");
    last().getByTestId("action-log_meeting").click();
    field("title").fill("1분기 협력기관 간담회");
    field("attendees").fill("사회적기업 대표 4명");
    shoot("form");
    page().getByTestId("modal-submit").click();
    assertThat(message("‘1분기 협력기관 간담회’ 회의를 기록했습니다")).isVisible();
    moveClock("2017-03-28T09:00");
    assertThat(page().getByTestId("clock-now")).containsText("3월 28일");
    assertThat(message("목표까지 1회 남았습니다")).hasCount(0);
    shoot("silence");
  }

  @Test
  void anEditFindsTheFormFilledInAndUndoTakesTheMeetingBack() {
    logTheYearEndMeeting();
    last().getByTestId("action-edit_meeting").click();
    assertThat(field("title")).hasValue("관악 사회적경제 연말 간담회");
    field("title").fill("");
    page().getByTestId("modal-submit").click();
    assertThat(page().getByTestId("error-title")).isVisible();
    shoot("field-fault");
    page().keyboard().press("Escape");
    assertThat(page().getByText("전달하지 못했습니다")).hasCount(0);
    last().getByTestId("action-undo_change").click();
    assertThat(message("회의를 기록한 것을 되돌렸습니다")).isVisible();
    type("/meeting list 2016");
    assertThat(message("2016년: 실적 8건")).isVisible();
    assertThat(message("2016년: 실적 8건")).not().containsText("관악 사회적경제 연말 간담회");
    shoot("list");
  }

  @Test
  void theSameMeetingTypedTwiceIsAskedAboutBeforeItIsStored() {
    logTheYearEndMeeting();
    type("/meeting 2016-12-02 관악 사회적경제 연말 간담회 | 사회적기업 대표 5명");
    assertThat(page().getByText("그래도 기록").last()).isVisible();
    shoot("duplicate");
  }

  @Test
  void anImpossibleDayIsRefusedByName() {
    type("/meeting 2016-02-30 간담회");
    assertThat(last()).containsText("2016-02-30");
    shoot("refusal");
  }

  private void logTheYearEndMeeting() {
    type("/meeting 2016-12-02 관악 사회적경제 연말 간담회 | 사회적기업 대표 5명, 생태계사업단 1명 | 내년 계획");
    assertThat(last()).containsText("관악 사회적경제 연말 간담회");
  }
}
