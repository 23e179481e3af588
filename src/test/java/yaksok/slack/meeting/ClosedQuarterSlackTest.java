package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yaksok.slack.meeting.MeetingSlack.buttons;
import static yaksok.slack.meeting.MeetingSlack.element;
import static yaksok.slack.meeting.MeetingSlack.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.Change;
import yaksok.domain.Card059;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Quarter;
import yaksok.slack.SlackStub;

/** What changes a closed quarter asks for a reason, whatever it came through. */
class ClosedQuarterSlackTest {
  private static final Quarter CLOSED = new Quarter(2016, 3);

  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void aLineOffersTheFormFilledInThatAsksForTheReason() {
    slack.close(CLOSED);
    slack.type("2016-09-02 판로지원 간담회 | 기업 대표 5명");
    JsonNode refusal = slack.answered();
    assertThat(refusal.get("text").asText())
        .contains("2016년 3분기는 기획부서가 마감한 분기입니다", "2016-09-02 판로지원 간담회 | 기업 대표 5명");
    slack.press("log_meeting", buttons(refusal).getOrDefault("log_meeting", ""));
    JsonNode view = slack.opened();
    assertThat(element(view, "title").get("initial_value").asText()).isEqualTo("판로지원 간담회");
    Map<String, String> inputs = meeting("2016-09-02", "판로지원 간담회", Map.of("attendees", "기업 대표 5명"));
    JsonNode faults = slack.answerTo(inputs).get("errors");
    assertThat(faults.get("reason").asText()).contains("사유를 적어");
    inputs.put("reason", MeetingSlack.text("누락 보완"));
    slack.submit(inputs);
    assertThat(last().reason()).isEqualTo("누락 보완");
    assertThat(last().closed()).isEqualTo(CLOSED);
  }

  @Test
  void aLineMaySayTheReasonItself() {
    slack.close(CLOSED);
    slack.type("2016-09-02 판로지원 간담회 | 기업 대표 5명 | 사유: 누락 보완");
    assertThat(slack.added()).hasSize(1);
    assertThat(last().reason()).isEqualTo("누락 보완");
  }

  @Test
  void theReasonOfALineIsEchoedWithNamesMasked() {
    slack.close(CLOSED);
    slack.type("2016-09-02 판로지원 간담회 | 기업 대표 5명\n사유: 홍길동 대표 출장");
    assertThat(slack.answered().get("text").asText())
        .contains("사유(이력에 남습니다): 홍○○ 대표 출장")
        .doesNotContain("홍길동");
    assertThat(last().reason()).isEqualTo("홍길동 대표 출장");
  }

  @Test
  void inAnOpenQuarterWordsThatLookLikeAReasonStayInTheRecord() {
    slack.close(CLOSED);
    slack.type("2016-12-02 판로지원 간담회 | 대표 5명 | 안건 논의, 불참 사유: 출장");
    slack.type("2016-12-01 폐지 사유: 설명회");
    slack.type("2016-11-30 연말 점검 | 직원 3명 | 사유: 예산 감액");
    assertThat(slack.added())
        .extracting(Meeting::title, Meeting::details)
        .containsExactlyInAnyOrder(
            tuple("판로지원 간담회", "안건 논의, 불참 사유: 출장"),
            tuple("폐지 사유: 설명회", null),
            tuple("연말 점검", "사유: 예산 감액"));
    assertThat(last().reason()).isNull();
  }

  @Test
  void inAClosedQuarterAReasonIsAPartOfItsOwn() {
    slack.close(CLOSED);
    slack.type("2016-09-02 판로지원 간담회 | 대표 5명 | 안건 논의, 불참 사유: 출장");
    assertThat(slack.answered().get("text").asText()).contains("마감한 분기입니다");
    assertThat(slack.added()).isEmpty();
  }

  @Test
  void aCommandTakesItsReasonBehindABarToo() {
    slack.type("2016-09-02 판로지원 간담회");
    slack.close(CLOSED);
    slack.type("삭제 15 | 사유： 중복 기록");
    assertThat(slack.added()).isEmpty();
    assertThat(slack.answered().get("text").asText()).contains("사유(이력에 남습니다): 중복 기록");
  }

  @Test
  void aFormOpenedFromALineHoldsItsReasonOnlyWhereOneIsAskedFor() {
    slack.close(CLOSED);
    slack.type("2016-09-02 | 기업 대표 5명 | 사유: 누락 보완");
    assertThat(element(slack.opened(), "reason").get("initial_value").asText()).isEqualTo("누락 보완");
    slack.type("2016-12-02 | 기업 대표 5명 | 사유: 누락 보완");
    assertThat(element(slack.opened(), "details").get("initial_value").asText())
        .isEqualTo("사유: 누락 보완");
  }

  @Test
  void undoDeleteAndRestoreAskForTheReasonAndThenAreDone() {
    slack.type("2016-09-02 판로지원 간담회");
    slack.close(CLOSED);
    slack.type("삭제 15");
    giveReason("중복 기록");
    assertThat(slack.added()).isEmpty();
    slack.type("복원 15");
    giveReason("중복이 아님");
    assertThat(slack.added()).hasSize(1);
    slack.type("취소");
    giveReason("다시 확인");
    assertThat(slack.added()).isEmpty();
    slack.type("이력 15");
    assertThat(slack.answered().toString())
        .contains("삭제 (단추), 2016년 3분기 마감 후 변경, 사유: 중복 기록", "사유: 중복이 아님", "사유: 다시 확인");
  }

  @Test
  void aReasonThatCannotBeStoredStaysInItsForm() {
    slack.type("2016-09-02 판로지원 간담회");
    slack.close(CLOSED);
    slack.type("삭제 15");
    slack.press("give_reason", buttons(slack.answered()).getOrDefault("give_reason", ""));
    slack.opened();
    slack.store.locks();
    Map<String, String> reason = Map.of("reason", MeetingSlack.text("중복 기록"));
    JsonNode answer = slack.answerTo(reason);
    assertThat(answer.get("errors").get("reason").asText()).contains("저장하지 못했습니다");
    slack.store.works();
    slack.submit(reason);
    slack.submit(reason);
    assertThat(slack.added()).isEmpty();
    assertThat(slack.bench.store.cards().history(Card059.card().key(), 15)).hasSize(2);
  }

  @Test
  void aDuplicateOfAChosenDayIsAskedAboutInTheSameMessageAndThenStored() {
    slack.type("2016-02-24 판로지원 간담회");
    slack.type("2/24 판로지원 간담회");
    slack.press("log_again", buttons(slack.answered()).getOrDefault("log_again", ""));
    String anyway = buttons(slack.answered()).getOrDefault("log_again", "");
    assertThat(slack.added()).hasSize(1);
    slack.press("log_again", anyway);
    slack.press("log_again", anyway);
    assertThat(slack.added()).hasSize(2);
  }

  @Test
  void guestsGetNoFormWhereverTheyAskForIt() {
    slack.bench.slack.always("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
    slack.type("");
    assertThat(slack.answered().get("text").asText()).contains("게스트 계정", "<@UOWNER>");
    slack.interact(
        """
        {"type":"shortcut","callback_id":"log_meeting","trigger_id":"t1","user":{"id":"U1"},
         "team":{"id":"T1"}}
        """);
    slack.bench.step();
    assertThat(slack.bench.slack.calls("views.open")).isEmpty();
    assertThat(slack.bench.slack.calls("chat.postMessage").get(0).get("text"))
        .contains("게스트 계정")
        .doesNotContain("UOWNER");
  }

  private void giveReason(String reason) {
    JsonNode refusal = slack.answered();
    assertThat(refusal.get("text").asText()).contains("마감한 분기");
    slack.press("give_reason", buttons(refusal).getOrDefault("give_reason", ""));
    assertThat(slack.opened().get("callback_id").asText()).isEqualTo("reason");
    assertThat(slack.submit("V" + reason, Map.of("reason", MeetingSlack.text(reason))).body())
        .isEmpty();
  }

  private Change last() {
    Meeting added = slack.added().get(0);
    var history = slack.bench.store.cards().history(Card059.card().key(), added.id());
    return history.get(history.size() - 1).change();
  }
}
