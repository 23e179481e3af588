package yaksok.slack.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reminders.Snooze;
import yaksok.desk.remind.ExplainReminder;
import yaksok.desk.remind.Recipients;
import yaksok.desk.remind.SnoozeReminder;
import yaksok.domain.Card059;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.time.Calendars;
import yaksok.domain.time.Quarter;
import yaksok.slack.SlackBench;
import yaksok.slack.SlackStub;

class ReminderButtonsTest {
  private static final String QUARTER = "059@2014 1 2016 4";
  private static final NoticePlan PLAN = new NoticePlan(NoticeRules.DEFAULT, Calendars.korean());

  private final SlackBench bench =
      new SlackBench(
          each ->
              List.of(
                  new ReminderButtons(
                      each.tools,
                      new SnoozeReminder(each.store, PLAN, each.office),
                      new ExplainReminder(
                          each.store,
                          PLAN,
                          new Recipients("C1", List.of(), List.of()),
                          each.office))));

  ReminderButtonsTest() {
    bench.store.importCard(Card059.card(), bench.office.instant());
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void snoozingAsksUntilWhenAndIsStoredBeforeItIsAcknowledged() {
    press("snooze_reminder", QUARTER);
    bench.step();
    assertThat(answered()).contains("언제 다시 보낼까요", "2016년 12월 6일(화)", "ephemeral");
    press("snooze_until.1", QUARTER + " 2016-12-08");
    assertThat(taken()).hasSize(1);
    bench.step();
    assertThat(answered()).contains("2016년 12월 8일(목)에 다시 알려 드립니다", "replace_original");
  }

  @Test
  void whyIsAnsweredToWhoeverAsks() {
    press("why_reminder", QUARTER);
    bench.step();
    assertThat(answered()).contains("#059의 2016년 4분기까지 누계 목표는 3회", "ephemeral");
  }

  @Test
  void guestsCanNotPutAReminderOff() {
    bench.slack.always("users.info", SlackStub.user("ko-KR", ",\"is_restricted\":true"));
    press("snooze_until", QUARTER + " 2016-12-08");
    bench.step();
    assertThat(taken()).isEmpty();
    assertThat(answered()).contains("게스트 계정");
  }

  private List<Snooze> taken() {
    return bench.store.read(ports -> ports.reminders().snoozes(new Quarter(2016, 4)));
  }

  private String answered() {
    var calls = bench.slack.calls("response_url");
    return calls.get(calls.size() - 1).body();
  }

  private HttpResponse<String> press(String action, String value) {
    String payload =
        """
        {"type":"block_actions","user":{"id":"U1","team_id":"T1"},"team":{"id":"T1"},
         "api_app_id":"A1","token":"x","trigger_id":"1.2.abc","channel":{"id":"C1"},
         "container":{"type":"message","message_ts":"1.1","channel_id":"C1"},
         "response_url":"%s",
         "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s"}]}
        """
            .formatted(bench.slack.responseUrl(), action, value);
    HttpResponse<String> response = bench.form(Map.of("payload", payload));
    assertThat(response.statusCode()).isEqualTo(200);
    return response;
  }
}
