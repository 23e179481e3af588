package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.slack.meeting.MeetingSlack.buttons;
import static yaksok.slack.meeting.MeetingSlack.element;
import static yaksok.slack.meeting.MeetingSlack.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.domain.card.Meeting;
import yaksok.slack.SlackStub;

/** Whatever fails, the officer gets back what was typed, and can store it once all is well. */
class NothingTypedIsLostTest {
  /** As Slack delivers it. */
  private static final String LINE = "2016-12-02 연말 간담회 | 대표 5명 | 내년 &lt;계획&gt; &amp; 예산";

  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void aLineThatCannotBeStoredComesBackAndIsStoredWhenTypedAgain() {
    slack.store.locks();
    slack.type(LINE);
    JsonNode answer = slack.answered();
    assertThat(answer.get("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.get("text").asText()).contains("저장하지 못했습니다", LINE);
    slack.store.works();
    slack.type(LINE);
    assertThat(slack.added()).extracting(Meeting::details).containsExactly("내년 <계획> & 예산");
  }

  @Test
  void whatFailsInsideIsSaidWithoutItsWordsAndTheLineComesBack() {
    slack.store.breaksInside();
    assertThat(slack.type(LINE).statusCode()).isEqualTo(200);
    assertThat(slack.answered().get("text").asText())
        .contains("프로그램 안에서 문제가", "연말 간담회")
        .doesNotContain("홍길동");
  }

  @Test
  void aFormThatCannotBeStoredStaysOpenAsItWasFilledInAndIsStoredOnce() {
    slack.openForm();
    Map<String, String> inputs =
        meeting(
            "2016-12-02",
            "연말 간담회",
            Map.of(
                "attendees", "대표 5명",
                "place", "구청 대회의실",
                "details", "내년 계획"));
    slack.store.locks();
    JsonNode answer = slack.answerTo(inputs);
    assertThat(answer.get("response_action").asText()).isEqualTo("update");
    JsonNode view = answer.get("view");
    assertThat(view.toString()).contains("저장하지 못했습니다. 입력하신 내용은 그대로 있으니");
    assertThat(element(view, "date").get("initial_date").asText()).isEqualTo("2016-12-02");
    assertThat(element(view, "title").get("initial_value").asText()).isEqualTo("연말 간담회");
    assertThat(element(view, "attendees").get("initial_value").asText()).isEqualTo("대표 5명");
    assertThat(element(view, "place").get("initial_value").asText()).isEqualTo("구청 대회의실");
    assertThat(element(view, "details").get("initial_value").asText()).isEqualTo("내년 계획");
    assertThat(view.get("submit").get("text").asText()).isEqualTo("저장");
    slack.store.works();
    slack.submit(inputs);
    slack.submit(inputs);
    assertThat(slack.added()).extracting(Meeting::title).containsExactly("연말 간담회");
  }

  @Test
  void aFormStaysOpenEvenWhereTheStoreCannotBeReadAnyMore() {
    slack.openForm();
    slack.store.goesAway();
    JsonNode answer = slack.answerTo(meeting("2016-12-02", "연말 간담회"));
    assertThat(answer.get("response_action").asText()).isEqualTo("errors");
    assertThat(answer.get("errors").get("date").asText()).contains("저장하지 못했습니다");
  }

  @Test
  void aLineWhoseFormDoesNotOpenComesBack() {
    slack.bench.slack.always("views.open", SlackStub.Answer.error("expired_trigger_id"));
    slack.type("2016-12-02 | 직원 3명");
    assertThat(slack.answered().get("text").asText())
        .contains("양식을 열지 못했습니다", "2016-12-02 | 직원 3명");
  }

  @Test
  void aFormThatCannotBePreparedIsSaidNotToOpen() {
    slack.store.goesAway();
    slack.type("");
    assertThat(slack.answered().get("text").asText()).contains("양식을 열지 못했습니다");
  }

  @Test
  void anAnswerToAQuestionThatCannotBeStoredComesBackAndCanBeGivenAgain() {
    slack.type("2/24 판로지원 간담회 | 기업 대표 5명");
    String value = buttons(slack.answered()).getOrDefault("log_again", "");
    slack.store.locks();
    slack.press("log_again", value);
    assertThat(slack.answered().get("text").asText()).contains("2/24 판로지원 간담회 | 기업 대표 5명");
    slack.store.works();
    slack.press("log_again", value);
    assertThat(slack.added()).hasSize(1);
  }

  @Test
  void whatAMentionAsksToLogComesBackInItsThread() {
    slack.store.locks();
    slack.bench.event(
        "Ev1",
        """
        {"type":"app_mention","user":"U1","text":"<@UBOT> 오늘 간담회 기록해줘: 창업팀 6명","channel":"C1",
         "ts":"1480896000.000200","thread_ts":"1480896000.000100"}
        """);
    slack.bench.step();
    SlackStub.Call post = slack.bench.slack.calls("chat.postMessage").get(0);
    assertThat(post.get("thread_ts")).isEqualTo("1480896000.000100");
    assertThat(post.get("text")).contains("저장하지 못했습니다", "오늘 간담회", "창업팀 6명");
  }
}
