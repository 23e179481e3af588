package yaksok;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The practice page in a real browser, with the whole program behind it on a real store. */
abstract class InPractice {
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
    practice = PracticeOffice.start(folder);
    if (chromium != null) {
      page = chromium.page(1000);
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

  final void type(String line) {
    assertThat(page().getByTestId("modal")).hasCount(0);
    Locator composer = page().getByTestId("composer").first();
    composer.fill(line);
    composer.press("Escape");
    composer.press("Enter");
  }

  final void moveClock(String to) {
    page().getByTestId("clock-target").fill(to);
    page().getByTestId("clock-go").click();
  }

  final void thread(String message) {
    message(message).getByText("답글").first().click();
  }

  /** The field of the open form. */
  final Locator field(String block) {
    return page().getByTestId("input-" + block).locator("input, textarea").first();
  }

  final Locator inThread(String text) {
    return page().getByText(text).last();
  }

  final Locator message(String text) {
    return page().getByTestId("message").filter(new Locator.FilterOptions().setHasText(text));
  }

  final Locator last() {
    return page().getByTestId("message").last();
  }

  final Page page() {
    return Objects.requireNonNull(page);
  }

  final void shoot(String name) {
    page()
        .screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target", "pages", name + ".png")));
  }

  /** Goes on as another member. */
  final void as(String member) {
    Locator title = page().getByTestId("sidebar").locator("small");
    String before = title.textContent();
    page().getByTestId("me").selectOption(member);
    assertThat(title).not().hasText(before);
  }

  final void submit() {
    page().getByTestId("modal-submit").click();
  }

  final void press(String action) {
    last().getByTestId("action-" + action).click();
  }
}
