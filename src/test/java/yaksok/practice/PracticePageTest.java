package yaksok.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static yaksok.practice.PracticeRig.HANA;
import static yaksok.practice.PracticeRig.PLEDGE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.slack.api.model.assistant.SuggestedPrompt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import yaksok.Chromium;

/** The page in a real browser. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticePageTest {
  private final Chromium chromium = new Chromium();
  private final List<String> faults = new ArrayList<>();
  private PracticeRig rig = new PracticeRig();
  private Page page = chromium.page(800);

  @BeforeAll
  void closeTheFirst() {
    rig.close();
    page.close();
  }

  @BeforeEach
  void open() {
    rig = new PracticeRig();
    faults.clear();
    page = chromium.page(800);
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(message.text());
          }
        });
    page.navigate(rig.base().toString());
    assertThat(id("clock-now")).containsText("2016");
  }

  @AfterEach
  void close() {
    page.close();
    rig.close();
    Assertions.assertThat(faults).isEmpty();
  }

  @AfterAll
  void closeBrowser() {
    chromium.close();
  }

  @Test
  void whatPeopleAndTheBotWriteIsShownAsTextNeverAsMarkup() throws Exception {
    String attack = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\">";
    send(attack);
    rig.client()
        .chatPostMessage(
            r ->
                r.channel(PLEDGE)
                    .text("t")
                    .blocksAsString(
                        Json.array()
                            .add(
                                Json.object()
                                    .put("type", "header")
                                    .set(
                                        "text",
                                        Json.object()
                                            .put("type", "plain_text")
                                            .put("text", attack)))
                            .toString()));

    assertThat(id("content")).hasCount(2);
    assertThat(id("content").first()).hasText(attack);
    assertThat(id("content").last()).hasText(attack);
    assertThat(page.locator("#room img, #room script")).hasCount(0);
    assertThat(page).hasTitle("약속 연습 공간");
  }

  @Test
  void boldTouchedByAKoreanParticleShowsItsAsterisks() {
    send("*14회*를 했고 *15회* 남음");

    assertThat(id("content")).hasText("*14회*를 했고 15회 남음");
    assertThat(id("content").locator("strong")).hasText("15회");
  }

  @Test
  void aCommandIsCompletedByKeyboardAndItsAnswerIsMarkedAsOnlyForMe() {
    rig.answers(ctx -> ctx.result("도움말입니다."));
    Locator composer = id("composer");
    composer.pressSequentially("/mee");
    assertThat(id("suggestion").first()).containsText("/meeting");
    composer.press("Tab");
    composer.pressSequentially("he");
    composer.press("Tab");
    assertThat(composer).hasValue("/meeting help ");
    composer.press("Enter");

    assertThat(id("ephemeral")).hasText("나에게만 표시");
    assertThat(id("content")).hasText("도움말입니다.");
    Assertions.assertThat(rig.received.get(0).form()).containsEntry("text", "help");
  }

  @Test
  void aFormShowsFaultsAtTheirFieldAndKeepsWhatWasTyped() {
    openForm();
    id("modal").getByTestId("action-title").fill("창업팀 간담회");
    id("modal").getByTestId("action-members").selectOption("UMIN000001");
    rig.answers(
        ctx ->
            ctx.contentType("application/json")
                .result(
                    "{\"response_action\":\"errors\",\"errors\":"
                        + "{\"date\":\"사업기간은 2018-06-30까지입니다.\"}}"));
    id("modal-submit").click();

    assertThat(id("error-date")).hasText("사업기간은 2018-06-30까지입니다.");
    assertThat(id("action-title")).hasValue("창업팀 간담회");
    assertThat(id("chip-UMIN000001")).isVisible();
    look("form-fault");
    rig.answers(ctx -> ctx.status(200));
    id("modal-submit").click();
    assertThat(id("modal")).hasCount(0);
    var values = rig.received.get(rig.received.size() - 1).payload().at("/view/state/values");
    Assertions.assertThat(values.at("/title/title/value").asText()).isEqualTo("창업팀 간담회");
    Assertions.assertThat(values.at("/members/members/selected_users/0").asText())
        .isEqualTo("UMIN000001");
  }

  private void openForm() {
    rig.answers(
        ctx -> {
          String trigger =
              rig.received.get(rig.received.size() - 1).payload().path("trigger_id").asText();
          rig.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(PracticeForms.MEETING));
        });
    id("shortcut-log_meeting").click();
    assertThat(id("modal-title")).hasText("회의 기록");
  }

  @Test
  void aButtonThatAsksFirstIsSentOnlyWhenConfirmed() throws Exception {
    rig.client()
        .chatPostMessage(r -> r.channel(PLEDGE).text("t").blocksAsString(PracticeForms.BUTTON));
    id("action-undo").click();
    id("confirm-deny").click();
    Assertions.assertThat(rig.received).isEmpty();
    id("action-undo").click();
    look("confirm");
    id("confirm-yes").click();
    assertThat(id("confirm")).hasCount(0);
    page.waitForCondition(() -> rig.received.size() == 1);
    look("channel");
  }

  @Test
  void aThreadIsOpenedAndAnsweredInItsPanel() {
    send("@yaksok 이행률 얼마예요?");
    id("message").hover();
    id("reply").click();
    id("thread-composer").fill("@yaksok 그럼 작년은?");
    id("thread-composer").press("Enter");

    assertThat(id("thread-messages").getByTestId("message")).hasCount(2);
    assertThat(id("replies")).hasText("답글 1개");
    look("thread");
    page.keyboard().press("Escape");
    assertThat(id("thread")).isHidden();
  }

  @Test
  void theClockMovesForwardOnly() {
    assertThat(id("clock-now")).hasText("2016년 12월 5일 (월) 09:00");
    id("clock-day").click();
    assertThat(id("clock-now")).hasText("2016년 12월 6일 (화) 09:00");
    id("clock-quarter").click();
    assertThat(id("clock-now")).hasText("2017년 1월 1일 (일) 09:00");
    id("clock-target").fill("2016-12-01T09:00");
    id("clock-go").click();
    assertThat(id("toast")).hasText("시계는 앞으로만 갑니다.");
    id("clock-target").fill("2017-02-28T09:00");
    id("clock-go").click();
    assertThat(id("clock-now")).hasText("2017년 2월 28일 (화) 09:00");
  }

  @Test
  void theAssistantOffersItsPromptsAndAnswersInItsThread() {
    rig.answers(
        ctx -> {
          var event = rig.received.get(rig.received.size() - 1).json().path("event");
          if (event.path("type").asText().equals("assistant_thread_started")) {
            var thread = event.path("assistant_thread");
            rig.client()
                .assistantThreadsSetSuggestedPrompts(
                    r ->
                        r.channelId(thread.path("channel_id").asText())
                            .threadTs(thread.path("thread_ts").asText())
                            .prompts(List.of(new SuggestedPrompt("올해 이행률", "올해 이행률 얼마예요?"))));
          }
        });
    id("open-assistant").click();
    id("assistant-new").click();
    id("prompt").click();
    assertThat(id("thread-messages").getByTestId("content")).hasText("올해 이행률 얼마예요?");
    look("assistant");
  }

  @Test
  void theHomeTabShowsWhatTheBotPublishes() {
    rig.answers(
        ctx ->
            rig.client()
                .viewsPublish(
                    r ->
                        r.userId(HANA)
                            .viewAsString(
                                "{\"type\":\"home\",\"blocks\":" + PracticeForms.BUTTON + "}")));
    id("open-direct").click();
    id("tab-home").click();
    assertThat(id("home")).containsText("2016년 이행률");
    look("home");
  }

  @Test
  void theChannelFitsAPhone() {
    page.setViewportSize(390, 844);
    send("@yaksok 2016년 이행률 얼마예요?");
    assertThat(id("message")).hasCount(1);
    Object tooWide = page.evaluate("document.documentElement.scrollWidth > innerWidth");
    Assertions.assertThat(tooWide).isEqualTo(false);
    look("phone");
    id("open-menu").click();
    id("open-CTALK00001").click();
    assertThat(id("room-title")).hasText("#잡담");
    openFormOnPhone();
  }

  private void openFormOnPhone() {
    openForm();
    look("phone-form");
    page.keyboard().press("Escape");
    assertThat(id("modal")).hasCount(0);
  }

  private void send(String text) {
    id("composer").fill(text);
    id("composer").press("Enter");
    assertThat(id("composer")).hasValue("");
  }

  private Locator id(String testId) {
    return page.getByTestId(testId);
  }

  /** Keeps a picture for people to look at. */
  private void look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/practice/" + name + ".png")));
  }
}
