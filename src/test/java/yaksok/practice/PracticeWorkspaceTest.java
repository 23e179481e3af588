package yaksok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static yaksok.practice.PracticeRig.HANA;
import static yaksok.practice.PracticeRig.PLEDGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.SteppedClock;

/** What people do reaches the bot as Slack would send it. */
class PracticeWorkspaceTest {
  private final PracticeRig rig = new PracticeRig();
  private final PracticeWorkspace slack = rig.slack;

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void everyRequestIsSignedOverItsExactBody() {
    slack.type(HANA, PLEDGE, "/meeting 어제 간담회 | 대표 8명");

    PracticeRig.Received request = rig.received.get(0);
    long timestamp = Long.parseLong(request.headers().get("X-Slack-Request-Timestamp"));
    assertThat(request.headers().get("X-Slack-Signature"))
        .isEqualTo(new Signing(slack.signingSecret()).sign(timestamp, request.body()));
  }

  @Test
  void signingAgreesWithTheExampleInSlacksDocumentation() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    assertThat(new Signing("8f742231b10e8888abcd99yyyzzz85a5").sign(1531420618, body))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @Test
  void aCommandArrivesEscapedWithMentionsAsIds() {
    slack.type(HANA, PLEDGE, "/meeting 간담회 | @hana, A&B <대표> #잡담");

    assertThat(rig.received.get(0).form())
        .containsEntry("command", "/meeting")
        .containsEntry("user_id", HANA)
        .containsEntry("channel_id", PLEDGE)
        .containsEntry("text", "간담회 | <@UHANA00001|hana>, A&amp;B &lt;대표&gt; <#CTALK00001|잡담>");
  }

  @Test
  void whatACommandIsAnsweredIsShownToItsAuthorAlone() {
    rig.answers(ctx -> ctx.result("기록했습니다."));

    slack.type(HANA, PLEDGE, "/meeting 간담회");

    assertThat(slack.messages(PLEDGE))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.text()).isEqualTo("기록했습니다.");
              assertThat(message.onlyFor()).isEqualTo(HANA);
            });
  }

  @Test
  void aCommandInAThreadIsRefusedAsSlackDoes() {
    slack.type(HANA, PLEDGE, "1480896000.000001", "/meeting 간담회");

    assertThat(rig.received).isEmpty();
    assertThat(slack.messages(PLEDGE).get(0).text()).contains("not supported in threads");
  }

  @Test
  void onlyMentionsAndDirectMessagesAreDelivered() {
    slack.type(HANA, PLEDGE, "점심 뭐 먹죠");
    slack.type(HANA, PLEDGE, "@yaksok what's our 2016 rate?");
    slack.type(HANA, "CTALK00001", "@yaksok 여기는 봇이 없습니다");
    slack.type(HANA, slack.directMessage(HANA), "이행률 얼마예요?");

    assertThat(rig.received)
        .extracting(request -> request.json().at("/event/type").asText())
        .containsExactly("app_mention", "message");
    assertThat(rig.received.get(0).json().at("/event/text").asText())
        .isEqualTo("<@UYAKSOK001> what's our 2016 rate?");
    assertThat(rig.received.get(1).json().at("/event/channel_type").asText()).isEqualTo("im");
  }

  @Test
  void anEventIsRepeatedThreeTimesUnderTheSameIdUntilItIsTaken() {
    rig.answers(ctx -> ctx.status(500));

    Delivery delivery = slack.type(HANA, PLEDGE, "@yaksok 이행률?");

    assertThat(delivery.acknowledged()).isFalse();
    assertThat(rig.received).hasSize(4);
    assertThat(rig.received)
        .extracting(request -> request.json().path("event_id").asText())
        .containsOnly(rig.received.get(0).json().path("event_id").asText());
    assertThat(rig.received)
        .extracting(request -> request.headers().get("X-Slack-Retry-Num"))
        .containsExactly(null, "1", "2", "3");
  }

  @Test
  void aButtonCarriesItsMessageAndATriggerThatOpensAForm() throws Exception {
    String ts = postButton();
    rig.answers(ctx -> ctx.status(200));
    slack.click(HANA, PLEDGE, ts, "log");

    var payload = rig.received.get(0).payload();
    assertThat(payload.at("/actions/0/value").asText()).isEqualTo("059");
    assertThat(payload.at("/container/message_ts").asText()).isEqualTo(ts);
    var opened =
        rig.client()
            .viewsOpen(
                r ->
                    r.triggerId(payload.path("trigger_id").asText())
                        .viewAsString(PracticeForms.MEETING));
    assertThat(opened.isOk()).isTrue();
    assertThat(slack.openViews(HANA)).hasSize(1);
    assertThat(
            rig.client()
                .viewsOpen(
                    r ->
                        r.triggerId(payload.path("trigger_id").asText())
                            .viewAsString(PracticeForms.MEETING))
                .getError())
        .isEqualTo("exchanged_trigger_id");
  }

  @Test
  void aCommandThatIsNotAcknowledgedInTimeShowsOperationTimeout() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (PracticeRig hasty = new PracticeRig(Duration.ofMillis(200), Clock.systemUTC())) {
      hasty.answers(ctx -> never.await());

      Delivery delivery = hasty.slack.type(HANA, PLEDGE, "/meeting 간담회");

      assertThat(delivery.acknowledged()).isFalse();
      assertThat(hasty.slack.messages(PLEDGE).get(0).text()).contains("operation_timeout");
      never.countDown();
    }
  }

  @Test
  void aTriggerOpensNothingOnceThreeSecondsAreOver() {
    SteppedClock clock = new SteppedClock(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    Triggers triggers = new Triggers(clock);
    String trigger = triggers.issue(HANA);

    clock.step(Duration.ofSeconds(4));

    assertThat(triggers.redeem(trigger).error()).isEqualTo("expired_trigger_id");
  }

  @Test
  void anEventDeliveredAgainKeepsItsId() {
    slack.type(HANA, PLEDGE, "@yaksok 이행률?");

    slack.redeliver(slack.messages(PLEDGE).get(0).ts());

    assertThat(rig.received).hasSize(2);
    assertThat(rig.received.get(1).body()).isEqualTo(rig.received.get(0).body());
  }

  private String postButton() throws Exception {
    return rig.client()
        .chatPostMessage(r -> r.channel(PLEDGE).text("기록").blocksAsString(PracticeForms.BUTTON))
        .getTs();
  }

  @Test
  void aFormKeepsWhatStandsInItUntilTheBotIsContent() throws Exception {
    slack.globalShortcut(HANA, "log_meeting");
    String trigger = rig.received.get(0).payload().path("trigger_id").asText();
    rig.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(PracticeForms.MEETING));
    String view = slack.openViews(HANA).get(0).path("id").asText();
    rig.answers(
        ctx ->
            ctx.json(
                Json.readObject(
                    "{\"response_action\":\"errors\",\"errors\":{\"title\":\"회의명이 없습니다\"}}")));

    slack.submit(HANA, view, Json.object().put("title", "창업팀 간담회"));
    assertThat(slack.openViews(HANA)).hasSize(1);

    rig.answers(ctx -> ctx.status(200));
    slack.submit(HANA, view, Json.object().put("title", "창업팀 간담회"));
    assertThat(slack.openViews(HANA)).isEmpty();
    var values = rig.received.get(2).payload().at("/view/state/values");
    assertThat(values.at("/title/title/value").asText()).isEqualTo("창업팀 간담회");
    assertThat(values.at("/date/date/selected_date").asText()).isEqualTo("2016-12-05");
  }

  @Test
  void aRequiredFieldLeftEmptyNeverReachesTheBot() throws Exception {
    slack.globalShortcut(HANA, "log_meeting");
    String trigger = rig.received.get(0).payload().path("trigger_id").asText();
    rig.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(PracticeForms.MEETING));
    String view = slack.openViews(HANA).get(0).path("id").asText();

    Delivery delivery = slack.submit(HANA, view, Json.object().put("title", ""));

    assertThat(delivery.json().at("/errors/title").asText()).isNotEmpty();
    assertThat(rig.received).hasSize(1);
  }
}
