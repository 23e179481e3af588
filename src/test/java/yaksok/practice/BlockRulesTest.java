package yaksok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What Slack refuses, the stand-in refuses: a bot that passes here is not cut off there. */
class BlockRulesTest {
  @Test
  void whatKeepsToTheLimitsIsFine() {
    assertThat(message(PracticeForms.BUTTON).fine()).isTrue();
    assertThat(ViewRules.check(Json.readObject(PracticeForms.MEETING)).fine()).isTrue();
    assertThat(message("[" + section("가".repeat(3000)) + "]").fine()).isTrue();
  }

  @Test
  void aSectionHoldsThreeThousandCharacters() {
    Verdict verdict = message("[" + section("가".repeat(3001)) + "]");

    assertThat(verdict.error()).isEqualTo("invalid_blocks");
    assertThat(verdict.messages())
        .containsExactly(
            "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
  }

  @Test
  void aMessageHoldsFiftyBlocksAndAFormAHundred() {
    String fifty = String.join(",", Collections.nCopies(50, "{\"type\":\"divider\"}"));
    assertThat(message("[" + fifty + "]").fine()).isTrue();
    assertThat(message("[" + fifty + ",{\"type\":\"divider\"}]").error())
        .isEqualTo("invalid_blocks");
    assertThat(ViewRules.check(home("[" + fifty + "," + fifty + "]")).fine()).isTrue();
    assertThat(
            ViewRules.check(home("[" + fifty + "," + fifty + ",{\"type\":\"divider\"}]")).error())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void idsOfBlocksAndOfActionsInABlockAreUnique() {
    String twice = "{\"type\":\"divider\",\"block_id\":\"a\"}";
    assertThat(message("[" + twice + "," + twice + "]").messages().get(0))
        .contains("already exists");
    String button =
        "{\"type\":\"button\",\"action_id\":\"x\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}";
    String row = "{\"type\":\"actions\",\"elements\":[" + button + "," + button + "]}";
    assertThat(message("[" + row + "]").messages().get(0)).contains("action_id");
  }

  @Test
  void buttonsOptionsAndTitlesAreShort() {
    assertThat(button("가".repeat(76), "v").fine()).isFalse();
    assertThat(button("기록", "v".repeat(2001)).fine()).isFalse();
    assertThat(button("기록", "v".repeat(2000)).fine()).isTrue();
    assertThat(
            ViewRules.check(Json.readObject(PracticeForms.MEETING.replace("회의 기록", "가".repeat(25))))
                .fine())
        .isFalse();
    assertThat(
            ViewRules.check(
                    Json.readObject(PracticeForms.MEETING)
                        .put("private_metadata", "x".repeat(3001)))
                .fine())
        .isFalse();
  }

  @Test
  void emptyTextAndUnknownBlocksAreRefused() {
    assertThat(message("[" + section("") + "]").fine()).isFalse();
    assertThat(message("[{\"type\":\"carousel\"}]").fine()).isFalse();
    assertThat(message("[{\"type\":\"actions\",\"elements\":[]}]").fine()).isFalse();
  }

  private static Verdict button(String text, String value) {
    return message(
        "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"value\":\""
            + value
            + "\",\"text\":{\"type\":\"plain_text\",\"text\":\""
            + text
            + "\"}}]}]");
  }

  private static String section(String text) {
    return "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + text + "\"}}";
  }

  private static ObjectNode home(String blocks) {
    return Json.readObject("{\"type\":\"home\",\"blocks\":" + blocks + "}");
  }

  private static Verdict message(String blocks) {
    return BlockRules.ofMessage(Json.readObject("{\"blocks\":" + blocks + "}"));
  }
}
