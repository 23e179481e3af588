package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.slack.meeting.MeetingSlack.buttons;
import static yaksok.slack.meeting.MeetingSlack.element;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/** A line means the day on which it was typed, whenever what is asked about it is answered. */
class AnsweredLaterSlackTest {
  private static final LocalDate TYPED = LocalDate.of(2016, 12, 5);

  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void yesterdayStaysThatDayWhereADuplicateIsLoggedAnywayTheNextMorning() {
    slack.type("2016-12-04 창업팀 간담회");
    slack.type("어제 창업팀 간담회");
    nextMorning("log_again");
    assertThat(slack.added())
        .extracting(Meeting::date)
        .containsExactly(TYPED.minusDays(1), TYPED.minusDays(1));
  }

  @Test
  void aLineWithoutADateStaysThatDayWhereItsCardIsChosenTheNextMorning() {
    Card other = slack.another();
    steward(Stewardship.NONE);
    slack.type("창업팀 간담회 | 대표 5명");
    nextMorning("log_again.1");
    assertThat(slack.card(other.key()).meetings()).extracting(Meeting::date).containsExactly(TYPED);
  }

  @Test
  void yesterdayStaysThatDayInTheFormThatAsksForAReason() {
    slack.close(new Quarter(2016, 4));
    slack.type("어제 창업팀 간담회");
    nextMorning("log_meeting");
    assertThat(element(slack.opened(), "date").get("initial_date").asText())
        .isEqualTo("2016-12-04");
  }

  @Test
  void yesterdayStaysThatDayInTheFormThatAMentionOffers() {
    slack.bench.event(
        "Ev1",
        """
        {"type":"app_mention","user":"U1","text":"<@UBOT> 기록해줘: 어제 | 창업팀 6명","channel":"C1",
         "ts":"1480896000.000200","thread_ts":"1480896000.000100"}
        """);
    slack.bench.step();
    String value =
        MeetingSlack.json(slack.bench.slack.calls("chat.postMessage").get(0).get("blocks"))
            .findValue("value")
            .asText();
    slack.later(Duration.ofDays(1));
    slack.press("log_meeting", value);
    assertThat(element(slack.opened(), "date").get("initial_date").asText())
        .isEqualTo("2016-12-04");
  }

  @Test
  void aMessageOfLastFridayMeansThatFridayByToday() {
    slack.shortcut("1480663800.000100", "오늘 창업팀 간담회 잘 마쳤습니다");
    assertThat(element(slack.updated(), "date").get("initial_date").asText())
        .isEqualTo("2016-12-02");
  }

  @Test
  void aRangeWithoutItsYearKeepsItsEndOnWhicheverDayIsChosen() {
    slack.type("2/24~25 판로지원 워크숍");
    JsonNode asked = slack.answered();
    assertThat(asked.toString()).contains("2016년 2월 24일(수) ~ 2016년 2월 25일(목)");
    slack.press("log_again", buttons(asked).getOrDefault("log_again", ""));
    assertThat(slack.added().get(0).until()).isEqualTo(LocalDate.of(2016, 2, 25));
  }

  private void nextMorning(String action) {
    String value = buttons(slack.answered()).getOrDefault(action, "");
    assertThat(value).isNotEmpty();
    slack.later(Duration.ofDays(1));
    slack.press(action, value);
  }

  private void steward(Stewardship stewardship) {
    slack.steward(Card059.card().key(), stewardship);
  }
}
