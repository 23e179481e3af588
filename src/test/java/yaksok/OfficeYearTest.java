package yaksok;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yaksok.config.Settings;
import yaksok.desk.card.ImportCard;
import yaksok.document.CardJson;
import yaksok.domain.Language;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.card.CardReader;
import yaksok.words.Words;

/**
 * The whole program as an officer meets it: the practice page in a real browser, on a real store.
 */
@Tag("browser")
class OfficeYearTest {
  private static final double PATIENCE_MILLIS = 20_000;

  private static @Nullable Chromium chromium;

  @TempDir Path folder;
  private @Nullable Practice practice;
  private @Nullable Page page;

  @BeforeAll
  static void openBrowser() {
    chromium = new Chromium();
    setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void start() {
    Words words = new Words();
    AttendeeReader attendees = new AttendeeReader();
    practice =
        Practice.start(
            settings(),
            new PracticeCard(
                (store, clock) ->
                    new ImportCard(
                        store,
                        new CardReader(attendees::read)::read,
                        new CardJson(attendees::read)::read,
                        message -> words.say(Language.KO, message),
                        clock)),
            words,
            Clock.systemUTC());
    if (chromium != null) {
      page = chromium.page();
      page.navigate(practice.page().toString());
      page.getByTestId("open-C059PLEDGE").click();
    }
  }

  @AfterEach
  void stop() {
    if (page != null) {
      page.close();
    }
    if (practice != null) {
      practice.close();
    }
  }

  @Test
  void aMeetingIsLoggedAndConfirmedWithTheRatesBeforeAndAfter() {
    logTheYearEndMeeting();
    assertThat(last()).containsText("2016년 12월 2일(금)");
    assertThat(last()).containsText("모두 6명");
    assertThat(last()).containsText("8 / 3");
    assertThat(last()).containsText("9 / 3, 상한 적용 전 300%");
    assertThat(last()).containsText("15 / 12");
  }

  @Test
  void aQuestionIsAnsweredInItsLanguageWithTheRecordsCounted() {
    logTheYearEndMeeting();
    type("@yaksok what's our 2016 rate?");
    thread("what's our 2016 rate?");
    assertThat(inThread("target 3 meetings; 300% before the cap")).isVisible();
    assertThat(inThread("15 of 12")).isVisible();
    type("@yaksok 2016년 이행률 얼마예요?");
    thread("2016년 이행률 얼마예요?");
    assertThat(inThread("9/3회, 상한 적용 전 300%")).isVisible();
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

  private void type(String line) {
    Locator composer = page().getByTestId("composer").first();
    composer.fill(line);
    composer.press("Escape");
    composer.press("Enter");
  }

  private void moveClock(String to) {
    page().getByTestId("clock-target").fill(to);
    page().getByTestId("clock-go").click();
  }

  private void thread(String message) {
    message(message).getByText("답글").first().click();
  }

  /** The field of the open form. */
  private Locator field(String block) {
    return page().getByTestId("input-" + block).locator("input, textarea").first();
  }

  private Locator inThread(String text) {
    return page().getByText(text).last();
  }

  private Locator message(String text) {
    return page().getByTestId("message").filter(new Locator.FilterOptions().setHasText(text));
  }

  private Locator last() {
    return page().getByTestId("message").last();
  }

  private Page page() {
    return Objects.requireNonNull(page);
  }

  private void shoot(String name) {
    page()
        .screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target", "pages", name + ".png")));
  }

  private Settings settings() {
    return new Settings(
        new Settings.Slack(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            URI.create("http://127.0.0.1/api/")),
        Optional.empty(),
        "jdbc:sqlite:" + folder.resolve("practice.db"),
        0,
        ZoneId.of("Asia/Seoul"),
        Optional.empty(),
        Set.of(),
        Set.of(),
        "ko",
        new Settings.Reminders(List.of(30, 14, 5), LocalTime.of(9, 0), true, true),
        new Settings.Meetings(new Settings.MeetingRule("channel", "stewards"), Map.of()),
        List.of("완료", "정상추진", "부진", "미착수"),
        List.of());
  }
}
