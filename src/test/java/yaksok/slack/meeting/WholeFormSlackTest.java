package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.slack.meeting.MeetingSlack.buttons;
import static yaksok.slack.meeting.MeetingSlack.date;
import static yaksok.slack.meeting.MeetingSlack.element;
import static yaksok.slack.meeting.MeetingSlack.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Quarter;

/** A form loses nothing of what a line, a message or a record says that it can't show. */
class WholeFormSlackTest {
  private static final String LONG = "나".repeat(5_000);

  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void severalDaysStaySeveralWhereTheFormAsksForAReason() {
    slack.close(new Quarter(2016, 1));
    slack.type("2016.3.24.~25. 판로지원 워크숍");
    slack.press("log_meeting", buttons(slack.answered()).getOrDefault("log_meeting", ""));
    JsonNode view = slack.opened();
    assertThat(element(view, "until").get("initial_date").asText()).isEqualTo("2016-03-25");
    slack.submit(until("2016-03-25", meeting("2016-03-24", "판로지원 워크숍", Map.of("reason", "누락"))));
    assertThat(slack.added().get(0).until()).isEqualTo(LocalDate.of(2016, 3, 25));
  }

  @Test
  void severalDaysStaySeveralWhereALineLacksItsTitle() {
    slack.type("2016.11.24.~25. | 대표 5명");
    assertThat(element(slack.opened(), "until").get("initial_date").asText())
        .isEqualTo("2016-11-25");
  }

  @Test
  void aMovedRecordOfSeveralDaysIsMovedWithItsEnd() {
    slack.type("2016.11.24.~25. 판로지원 워크숍");
    slack.type("수정 15");
    slack.opened();
    JsonNode answer = slack.answerTo(moved("2016-11-28", "2016-11-25"));
    assertThat(answer.get("errors").get("until").asText()).contains("끝나는 날이 시작하는 날");
    slack.submit(moved("2016-11-28", "2016-11-29"));
    assertThat(slack.added().get(0).until()).isEqualTo(LocalDate.of(2016, 11, 29));
    assertThat(slack.answered().get("text").asText()).contains("11월 28일(월) ~ 2016년 11월 29일(화)");
  }

  @Test
  void aFormOfOneDayAsksForNoOther() {
    slack.type("");
    assertThat(slack.opened().toString()).doesNotContain("\"until\"");
  }

  @Test
  void anEndThatThePickerCannotShowIsSaidBelowIt() {
    slack.keep(record("직원 3명", List.of()));
    slack.as("UOWNER");
    slack.type("수정 15");
    JsonNode view = slack.opened();
    assertThat(element(view, "time").get("initial_time").asText()).isEqualTo("14:00");
    assertThat(view.toString()).contains("16:00에 끝난 것으로 기록돼 있습니다");
  }

  @Test
  void aMessageOfOneLineTooLongForATitleStandsInTheDetailsToo() {
    String line = "창업팀 간담회에서 " + "나".repeat(300);
    slack.shortcut("1480663800.1", line);
    assertThat(element(slack.updated(), "details").get("initial_value").asText()).isEqualTo(line);
  }

  @Test
  void aLongMessageFillsTheFormAsFarAsItFitsWhichIsSaid() {
    slack.shortcut("1480663800.1", "창업팀 간담회\n" + LONG);
    JsonNode view = slack.updated();
    assertThat(element(view, "details").get("initial_value").asText())
        .hasSize(3_000)
        .startsWith("창업팀 간담회\n나");
    assertThat(view.toString()).contains("모두 5,008자인데 양식에는 앞의 3,000자만 들어갔습니다");
  }

  @Test
  void longTextsOfARecordStayWholeWhereItIsEdited() {
    List<String> links =
        List.of("https://a.kr/" + "x".repeat(2_000), "https://b.kr/" + "y".repeat(2_000));
    slack.keep(record("직원 3명, " + LONG, links));
    slack.as("UOWNER");
    slack.type("수정 15");
    JsonNode view = slack.opened();
    assertThat(view.toString()).contains("그 밖의 참석자’에 저장된 글은", "근거 자료 주소’에 저장된 글은");
    slack.submit(meeting("2016-11-24", "연말 간담회"));
    Meeting kept = slack.added().get(0);
    assertThat(kept.title()).isEqualTo("연말 간담회");
    assertThat(kept.attendees().text()).endsWith(LONG);
    assertThat(kept.attendees().headcount()).isEqualTo(3);
    assertThat(kept.evidence()).isEqualTo(links);
  }

  @Test
  void aLongLineWhoseTitleTheFormAsksForComesBack() {
    slack.type("2016-12-02 | 직원 3명 | " + LONG);
    slack.opened();
    assertThat(slack.answered().toString()).contains("그대로 돌려 드립니다", "나".repeat(1_000));
  }

  private static Map<String, String> moved(String day, String until) {
    return until(until, meeting(day, "판로지원 워크숍"));
  }

  private static Map<String, String> until(String day, Map<String, String> inputs) {
    Map<String, String> more = new LinkedHashMap<>(inputs);
    more.put("until", date(day));
    return more;
  }

  private static Meeting record(String attendees, List<String> links) {
    return new Meeting(
        15,
        Meeting.State.HELD,
        LocalDate.of(2016, 11, 24),
        null,
        "14:00~16:00",
        null,
        "판로지원 간담회",
        new Attendees(attendees, 3, false, List.of(), null, List.of()),
        null,
        links,
        List.of(1));
  }
}
