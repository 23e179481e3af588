package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.domain.card.Card;

/** A form that is asked about for a duplicate, and moved to another day or card afterwards. */
class AskedFormSlackTest {
  private final MeetingSlack slack = new MeetingSlack();

  @AfterEach
  void close() throws IOException {
    slack.close();
  }

  @Test
  void aFormMovedToAnotherDayAndBackIsAskedAboutEachTimeAndThenStored() {
    slack.type("2016-12-01 연말 간담회");
    slack.type("2016-12-02 연말 간담회");
    JsonNode first = asked(slack.openForm(), yearEnd("2016-12-01"));
    JsonNode second = asked(first, yearEnd("2016-12-02"));
    JsonNode back = asked(second, yearEnd("2016-12-01"));
    assertThat(slack.added()).hasSize(2);
    assertThat(slack.submit(back, "V1", yearEnd("2016-12-01")).body()).isEmpty();
    slack.submit(back, "V1", yearEnd("2016-12-01"));
    assertThat(slack.added()).hasSize(3);
  }

  @Test
  void aFormMovedToAnotherCardAndSentAtOnceIsAskedAboutThere() {
    Card other = slack.another();
    logOnBoth();
    JsonNode first = asked(slack.openForm(), yearEnd("2016-12-02"));
    JsonNode there = asked(first, on(other, yearEnd("2016-12-02")));
    assertThat(slack.card(other.key()).meetings()).hasSize(1);
    slack.submit(there, "V1", on(other, yearEnd("2016-12-02")));
    assertThat(slack.card(other.key()).meetings()).hasSize(2);
    assertThat(slack.added()).hasSize(1);
  }

  @Test
  void choosingAnotherCardTakesTheOfferToStoreItAnywayBack() {
    Card other = slack.another();
    logOnBoth();
    JsonNode first = asked(slack.openForm(), yearEnd("2016-12-02"));
    slack.choose(first, other, on(other, yearEnd("2016-12-02")));
    JsonNode chosen = slack.updated();
    assertThat(chosen.get("submit").get("text").asText()).isEqualTo("저장");
    asked(chosen, on(other, yearEnd("2016-12-02")));
    assertThat(slack.card(other.key()).meetings()).hasSize(1);
  }

  @Test
  void anAnswerGivenTwiceByItsButtonIsStoredOnce() {
    Card other = slack.another();
    slack.type("2016-12-02 연말 간담회");
    slack.type("#060 2016-12-02 연말간담회");
    slack.type("#060 2016-12-02 연말간담회");
    String anyway = MeetingSlack.buttons(slack.answered()).getOrDefault("log_again", "");
    slack.press("log_again", anyway);
    slack.press("log_again", anyway);
    assertThat(slack.card(other.key()).meetings()).hasSize(2);
  }

  private void logOnBoth() {
    slack.type("2016-12-02 연말 간담회");
    slack.type("#060 2016-12-02 연말 간담회");
  }

  /** Sends the form, which comes back with a question. */
  private JsonNode asked(JsonNode view, Map<String, String> inputs) {
    String body = slack.submit(view, "V1", inputs).body();
    assertThat(body).as("the answer to the form").isNotEmpty();
    JsonNode again = MeetingSlack.json(body).get("view");
    assertThat(again.get("submit").get("text").asText()).isEqualTo("그래도 기록");
    return again;
  }

  private static Map<String, String> on(Card card, Map<String, String> inputs) {
    Map<String, String> moved = new LinkedHashMap<>(inputs);
    moved.put("card", MeetingSlack.card(card));
    return moved;
  }

  private static Map<String, String> yearEnd(String day) {
    return MeetingSlack.meeting(day, "연말간담회");
  }
}
