package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.slack.meeting.MeetingSlack.buttons;
import static yaksok.slack.meeting.MeetingSlack.element;
import static yaksok.slack.meeting.MeetingSlack.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.Change;
import yaksok.domain.Card059;
import yaksok.domain.card.Meeting;
import yaksok.slack.SlackStub;

class MeetingSlackTest {
  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void aLineIsStoredBeforeItIsAcknowledgedAndConfirmedToTheChannel() {
    assertThat(slack.type("2016-12-02 연말 간담회 | 대표 5명").statusCode()).isEqualTo(200);
    assertThat(slack.added()).extracting(Meeting::title).containsExactly("연말 간담회");
    assertThat(slack.bench.slack.calls("response_url")).isEmpty();
    JsonNode answer = slack.answered();
    assertThat(answer.get("response_type").asText()).isEqualTo("in_channel");
    assertThat(answer.get("text").asText()).contains("2016년 12월 2일(금) ‘연말 간담회’");
  }

  @Test
  void aRefusalIsSeenByTheAskerAlone() {
    slack.type("2014-06-30 사전 모임");
    assertThat(slack.answered().get("response_type").asText()).isEqualTo("ephemeral");
    assertThat(slack.added()).isEmpty();
  }

  @Test
  void theCommandAloneOpensTheFormWithTodayAndTheChannelsCard() {
    JsonNode view = slack.openForm();
    assertThat(view.get("callback_id").asText()).isEqualTo("meeting");
    List<String> ids = new ArrayList<>();
    view.get("blocks").forEach(block -> ids.add(block.get("block_id").asText()));
    assertThat(ids)
        .containsExactly(
            "date",
            "time",
            "title",
            "members",
            "attendees",
            "details",
            "place",
            "evidence",
            "card",
            "indicators",
            "counts");
    view.get("blocks")
        .forEach(
            block ->
                assertThat(block.get("element").get("action_id")).isEqualTo(block.get("block_id")));
    assertThat(element(view, "date").get("initial_date").asText()).isEqualTo("2016-12-05");
    assertThat(element(view, "card").get("initial_option").get("value").asText())
        .isEqualTo("059@2014");
  }

  @Test
  void theFormIsStoredAndConfirmedWhereItWasOpened() {
    slack.openForm();
    Map<String, String> inputs =
        meeting("2016-12-02", "연말 간담회", Map.of("attendees", "대표 5명", "details", "내년 계획"));
    inputs.put("members", "{\"type\":\"multi_users_select\",\"selected_users\":[\"UHANA\"]}");
    assertThat(slack.submit(inputs).body()).isEmpty();
    Meeting stored = slack.added().get(0);
    assertThat(stored.date()).isEqualTo(LocalDate.of(2016, 12, 2));
    assertThat(stored.attendees().headcount()).isEqualTo(6);
    assertThat(stored.details()).isEqualTo("내년 계획");
    assertThat(slack.answered().get("response_type").asText()).isEqualTo("in_channel");
  }

  @Test
  void aFaultIsShownAtItsFieldAndNothingIsStored() {
    slack.openForm();
    JsonNode answer = slack.answerTo(meeting("2019-01-02", "신년 모임"));
    assertThat(answer.get("response_action").asText()).isEqualTo("errors");
    assertThat(answer.get("errors").get("date").asText()).contains("사업기간");
    assertThat(slack.added()).isEmpty();
  }

  @Test
  void theFormSentTwiceIsStoredOnce() {
    slack.openForm();
    Map<String, String> inputs = meeting("2016-12-02", "연말 간담회");
    slack.submit(inputs);
    slack.submit(inputs);
    assertThat(slack.added()).hasSize(1);
  }

  @Test
  void aSimilarMeetingIsAskedAboutInTheFormWithAllThatWasTyped() {
    slack.type("2016-12-02 연말 간담회");
    slack.openForm();
    JsonNode answer = slack.answerTo(meeting("2016-12-02", "연말간담회", Map.of("details", "내년 계획")));
    assertThat(answer.get("response_action").asText()).isEqualTo("update");
    JsonNode view = answer.get("view");
    assertThat(element(view, "details").get("initial_value").asText()).isEqualTo("내년 계획");
    assertThat(view.get("submit").get("text").asText()).isEqualTo("그래도 기록");
    assertThat(slack.added()).hasSize(1);
  }

  @Test
  void aLineWithoutATitleOpensTheFormFilledIn() {
    slack.type("2016-12-02 | 직원 3명");
    JsonNode view = slack.opened();
    assertThat(element(view, "date").get("initial_date").asText()).isEqualTo("2016-12-02");
    assertThat(element(view, "attendees").get("initial_value").asText()).isEqualTo("직원 3명");
  }

  @Test
  void aFirstWordIsASubcommandOnlyWhereItsArgumentFollows() {
    slack.type("취소 위원회 간담회");
    slack.type("목록 정리 회의");
    slack.type("list of partners meeting");
    assertThat(slack.added())
        .extracting(Meeting::title)
        .containsExactly("취소 위원회 간담회", "목록 정리 회의", "list of partners meeting");
  }

  @Test
  void theListIsPagedAndNamesNobody() {
    slack.type("목록");
    JsonNode answer = slack.answered();
    assertThat(answer.get("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.toString()).contains("실적 14건", "1 / 2쪽").doesNotContain("김승오", "박승한");
    slack.type("list 2015");
    assertThat(slack.answered().toString()).contains("실적 5건");
  }

  @Test
  void helpNamesEverySubcommand() {
    slack.type("도움말");
    assertThat(slack.answered().toString()).contains("목록", "수정", "취소", "삭제", "복원", "이력", "도움말");
  }

  @Test
  void aRecordIsEditedDeletedRestoredAndItsHistoryTold() {
    slack.type("2016-12-02 연말 간담회");
    slack.type("수정 15");
    JsonNode view = slack.opened();
    assertThat(element(view, "title").get("initial_value").asText()).isEqualTo("연말 간담회");
    slack.submit(meeting("2016-12-03", "연말 간담회(본회의)"));
    assertThat(slack.added().get(0).date()).isEqualTo(LocalDate.of(2016, 12, 3));
    slack.type("삭제 15번");
    assertThat(slack.added()).isEmpty();
    slack.type("복원 15");
    assertThat(slack.added()).hasSize(1);
    slack.type("이력 15");
    assertThat(slack.answered().toString()).contains("연말 간담회(본회의)", "삭제", "이력 4건");
  }

  @Test
  void undoTakesBackTheLastChange() {
    slack.type("2016-12-02 연말 간담회");
    slack.type("취소");
    assertThat(slack.added()).isEmpty();
    assertThat(slack.answered().toString()).contains("연말 간담회", "되돌렸습니다");
  }

  @Test
  void theButtonsOfAConfirmationUndoAndList() {
    slack.type("2016-12-02 연말 간담회");
    JsonNode answer = slack.answered();
    Map<String, String> values = buttons(answer);
    assertThat(values).containsKeys("edit_meeting", "undo_change", "list_meetings");
    slack.press("list_meetings", values.getOrDefault("list_meetings", ""));
    assertThat(slack.answered().toString()).contains("2016년", "실적 9건");
    slack.press("undo_change", values.getOrDefault("undo_change", ""));
    assertThat(slack.added()).isEmpty();
  }

  @Test
  void eitherDayIsLoggedByItsButtonAndOnlyOnce() {
    slack.type("2/24 판로지원 간담회");
    Map<String, String> values = buttons(slack.answered());
    assertThat(values).containsKeys("log_again", "log_again.1");
    slack.press("log_again", values.getOrDefault("log_again", ""));
    slack.press("log_again.1", values.getOrDefault("log_again.1", ""));
    assertThat(slack.added()).hasSize(1);
    assertThat(slack.added().get(0).date()).isEqualTo(LocalDate.of(2016, 2, 24));
  }

  @Test
  void aMentionInAThreadLogsWithTheMessageAsEvidence() {
    slack.bench.event("Ev1", mention("<@UBOT> 오늘 간담회 기록해줘: 창업팀 6명 | 안건 논의"));
    slack.bench.event("Ev1", mention("<@UBOT> 오늘 간담회 기록해줘: 창업팀 6명 | 안건 논의"));
    slack.bench.step();
    Meeting stored = slack.added().get(0);
    assertThat(slack.added()).hasSize(1);
    assertThat(stored.title()).isEqualTo("간담회");
    assertThat(stored.attendees().headcount()).isEqualTo(6);
    assertThat(stored.evidence()).containsExactly("https://office.slack.com/p1");
    SlackStub.Call post = slack.bench.slack.calls("chat.postMessage").get(0);
    assertThat(post.get("thread_ts")).isEqualTo("1480896000.000100");
  }

  @Test
  void aMentionWithoutATitleOffersTheForm() {
    slack.bench.event("Ev1", mention("<@UBOT> 기록해줘: 2016-12-02 | 창업팀 6명"));
    slack.bench.step();
    JsonNode blocks =
        MeetingSlack.json(slack.bench.slack.calls("chat.postMessage").get(0).get("blocks"));
    String value = blocks.findValue("value").asText();
    slack.press("log_meeting", value);
    JsonNode view = slack.opened();
    assertThat(element(view, "date").get("initial_date").asText()).isEqualTo("2016-12-02");
    assertThat(element(view, "attendees").get("initial_value").asText()).isEqualTo("창업팀 6명");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "기록해줘: 2016-12-02 | 창업팀 6명",
        "기록해줘: 2/24 판로지원 간담회",
        "기록해줘: 2016-02-30 간담회",
        "기록해줘: 2019-01-02 간담회",
        "기록해줘: #031 오늘 간담회"
      })
  void whateverComesOfAMentionItIsAnsweredOnceHoweverOftenItIsDelivered(String text) {
    slack.bench.event("Ev1", mention("<@UBOT> " + text));
    slack.bench.event("Ev1", mention("<@UBOT> " + text));
    slack.bench.step();
    assertThat(slack.bench.slack.calls("chat.postMessage")).hasSize(1);
    assertThat(slack.added()).isEmpty();
  }

  @Test
  void aQuestionInAThreadStaysWhereABystanderPressesItsButton() {
    slack.bench.event("Ev1", mention("<@UBOT> 2/24 판로지원 간담회 기록해줘"));
    slack.bench.step();
    JsonNode question =
        MeetingSlack.json(slack.bench.slack.calls("chat.postMessage").get(0).get("blocks"));
    String value = buttons(question).getOrDefault("log_again", "");
    slack.bench.slack.once("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
    slack.as("UGUEST");
    slack.pressInThread("log_again", value);
    slack.bench.step();
    assertThat(slack.bench.slack.calls("response_url")).isEmpty();
    SlackStub.Call whisper = slack.bench.slack.calls("chat.postEphemeral").get(0);
    assertThat(whisper.get("user")).isEqualTo("UGUEST");
    assertThat(whisper.get("text")).contains("다른 워크스페이스의 구성원");
    slack.as("U1");
    slack.pressInThread("log_again", value);
    assertThat(slack.answered().get("replace_original").asBoolean()).isTrue();
    assertThat(slack.added()).hasSize(1);
  }

  @Test
  void aQuestionThatLeadsToAnotherIsReplacedByItInItsThread() {
    slack.type("2016-02-24 판로지원 간담회");
    slack.bench.event("Ev1", mention("<@UBOT> 2/24 판로지원 간담회 기록해줘"));
    slack.bench.step();
    JsonNode question =
        MeetingSlack.json(slack.bench.slack.calls("chat.postMessage").get(0).get("blocks"));
    slack.pressInThread("log_again", buttons(question).getOrDefault("log_again", ""));
    assertThat(slack.answered().get("replace_original").asBoolean()).isTrue();
    assertThat(buttons(slack.answered())).containsKey("log_again");
    assertThat(slack.bench.slack.calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void theShortcutOnAMessageOpensTheFormWithItsTextAndLink() {
    slack.shortcut("1.2", "창업팀 간담회 잘 마쳤습니다\n내년 일정도 정했습니다");
    assertThat(slack.opened().toString()).contains("내용을 불러오고 있습니다");
    JsonNode view = slack.updated();
    assertThat(element(view, "title").get("initial_value").asText()).isEqualTo("창업팀 간담회 잘 마쳤습니다");
    assertThat(element(view, "details").get("initial_value").asText()).contains("내년 일정");
    assertThat(element(view, "evidence").get("initial_value").asText())
        .isEqualTo("https://office.slack.com/p1");
  }

  @Test
  void planningADateOpensTheFormOnAComingDayBeforeTheLastOne() {
    slack.press("plan_meeting", "059@2014 2016-12-30");
    assertThat(slack.opened().get("title").get("text").asText()).isEqualTo("회의 일정 잡기");
    assertThat(element(slack.opened(), "date").get("initial_date").asText())
        .isEqualTo("2016-12-12");
    slack.press("plan_meeting.1", "059@2014 2016-12-07");
    assertThat(element(slack.opened(), "date").get("initial_date").asText())
        .isEqualTo("2016-12-07");
  }

  @Test
  void theGlobalShortcutOpensTheForm() {
    slack.interact(
        """
        {"type":"shortcut","callback_id":"log_meeting","trigger_id":"t1","user":{"id":"U1"},
         "team":{"id":"T1"}}
        """);
    assertThat(slack.opened().get("callback_id").asText()).isEqualTo("meeting");
  }

  @Test
  void anOfficerWhoseSlackIsEnglishSeesAnEnglishForm() {
    slack.bench.slack.always("users.info", SlackStub.user("en-US", ""));
    slack.type("");
    assertThat(slack.opened().get("title").get("text").asText()).isEqualTo("Log a meeting");
  }

  @Test
  void aGuestIsRefused() {
    slack.bench.slack.always("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
    slack.type("2016-12-02 연말 간담회");
    assertThat(slack.added()).isEmpty();
    assertThat(slack.answered().toString()).contains("게스트 계정");
  }

  @Test
  void someoneOfAnotherWorkspaceWhoSharesTheChannelIsRefusedAsAGuest() {
    slack.bench.slack.always(
        "users.info", SlackStub.user("ko-KR", ",\"is_stranger\":false,\"team_id\":\"T9\""));
    slack.bench.event("Ev1", mention("<@UBOT> 오늘 간담회 기록해줘: 창업팀 6명"));
    slack.bench.step();
    assertThat(slack.added()).isEmpty();
    assertThat(slack.bench.slack.calls("chat.postMessage").get(0).get("text"))
        .contains("다른 워크스페이스");
  }

  @Test
  void whatWasImportedIsChangedByTheOwnerAlone() {
    slack.type("삭제 3");
    assertThat(slack.card().meetings()).hasSize(14);
    assertThat(slack.answered().toString()).contains("<@UOWNER>");
    assertThat(slack.bench.store.cards().origins(Card059.card().key()).get(3))
        .extracting(Change::actor)
        .isEqualTo("operator");
  }

  private static String mention(String text) {
    return """
    {"type":"app_mention","user":"U1","text":"%s","ts":"1480896000.000200","channel":"C1",
     "thread_ts":"1480896000.000100","event_ts":"1480896000.000200"}
    """
        .formatted(text);
  }
}
