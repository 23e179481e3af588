package yaksok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yaksok.practice.PracticeRig.HANA;
import static yaksok.practice.PracticeRig.PLEDGE;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bot's side of the stand-in, asked by Slack's own client. */
class PracticeWebApiTest {
  private final PracticeRig rig = new PracticeRig();
  private final PracticeWorkspace slack = rig.slack;
  private final MethodsClient client = rig.client();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aPostedMessageIsFoundAgainByItsMetadata() throws Exception {
    client.chatPostMessage(
        r ->
            r.channel(PLEDGE)
                .text("알림")
                .metadataAsString(
                    "{\"event_type\":\"reminder\",\"event_payload\":{\"key\":\"059-2017Q1\"}}"));

    Message found =
        client
            .conversationsHistory(r -> r.channel(PLEDGE).includeAllMetadata(true))
            .getMessages()
            .get(0);
    assertThat(found.getMetadata().getEventPayload()).isEqualTo(Map.of("key", "059-2017Q1"));
  }

  @Test
  void historyIsNewestFirstAndCutByOldestAndLatest() throws Exception {
    String first = post("하나");
    String second = post("둘");
    String third = post("셋");

    assertThat(client.conversationsHistory(r -> r.channel(PLEDGE)).getMessages())
        .extracting(Message::getTs)
        .containsExactly(third, second, first);
    assertThat(
            client
                .conversationsHistory(r -> r.channel(PLEDGE).oldest(first).latest(third))
                .getMessages())
        .extracting(Message::getTs)
        .containsExactly(second);
    var page = client.conversationsHistory(r -> r.channel(PLEDGE).limit(2));
    assertThat(page.isHasMore()).isTrue();
    assertThat(
            client
                .conversationsHistory(
                    r ->
                        r.channel(PLEDGE)
                            .limit(2)
                            .cursor(page.getResponseMetadata().getNextCursor()))
                .getMessages())
        .extracting(Message::getTs)
        .containsExactly(first);
  }

  @Test
  void aMessageToAMemberGoesIntoTheirDirectMessage() throws Exception {
    client.chatPostMessage(r -> r.channel(HANA).text("월요일 요약"));

    assertThat(slack.messages(slack.directMessage(HANA)))
        .singleElement()
        .satisfies(message -> assertThat(message.text()).isEqualTo("월요일 요약"));
  }

  @Test
  void wherePostingFailsSlacksOwnErrorSaysWhy() throws Exception {
    assertThat(error("CNOWHERE00")).isEqualTo("channel_not_found");
    assertThat(error("CTALK00001")).isEqualTo("not_in_channel");
    slack.archive(PLEDGE);
    assertThat(error(PLEDGE)).isEqualTo("is_archived");
    slack.deactivate(HANA);
    assertThat(error(HANA)).as("posting to one who left succeeds, as in Slack").isNull();
    assertThat(client.usersInfo(r -> r.user(HANA)).getUser().isDeleted()).isTrue();
  }

  private String error(String channel) throws Exception {
    return client.chatPostMessage(r -> r.channel(channel).text("알림")).getError();
  }

  @Test
  void aMemberIsKnownWithLocaleAndWhetherAGuest() throws Exception {
    assertThat(
            client.usersInfo(r -> r.user("UALEX00001").includeLocale(true)).getUser().getLocale())
        .isEqualTo("en-US");
    assertThat(client.usersInfo(r -> r.user("UGUEST0001")).getUser().isRestricted()).isTrue();
  }

  @Test
  void aWrongTokenAndAnUnknownMethodAreRefused() throws Exception {
    assertThat(
            Slack.getInstance(client.getSlackHttpClient().getConfig())
                .methods("xoxb-wrong")
                .authTest(r -> r)
                .getError())
        .isEqualTo("invalid_auth");
    assertThat(client.emojiList(r -> r).getError()).isEqualTo("unknown_method");
    assertThat(client.authTest(r -> r).getUserId()).isEqualTo("UYAKSOK001");
  }

  @Test
  void aRateLimitSaysWhenToComeBackAndDoesNothing() throws Exception {
    slack.fail("chat.postMessage", new Fault.RateLimited(Duration.ofSeconds(30)), 1);

    assertThatThrownBy(() -> post("알림"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            e -> {
              assertThat(e.getResponse().code()).isEqualTo(429);
              assertThat(e.getResponse().header("Retry-After")).isEqualTo("30");
            });
    assertThat(slack.messages(PLEDGE)).isEmpty();
    post("알림");
    assertThat(slack.messages(PLEDGE)).hasSize(1);
    assertThat(slack.calls())
        .filteredOn(call -> call.method().equals("chat.postMessage"))
        .extracting(ApiCall::status)
        .containsExactly(429, 200);
  }

  @Test
  void aCallCutOffAfterItWasDoneLeavesTheMessageBehind() {
    slack.fail("chat.postMessage", new Fault.CutOffAfterDoing(), 1);

    assertThatThrownBy(() -> post("알림")).isInstanceOf(IOException.class);
    assertThat(slack.messages(PLEDGE)).hasSize(1);
  }

  @Test
  void aCallThatIsNeverAnsweredLeavesTheMessageBehind() {
    slack.fail("chat.postMessage", new Fault.HangAfterDoing(), 1);
    client.getSlackHttpClient().getConfig().setHttpClientReadTimeoutMillis(200);
    MethodsClient impatient =
        Slack.getInstance(client.getSlackHttpClient().getConfig()).methods(slack.botToken());

    assertThatThrownBy(() -> impatient.chatPostMessage(r -> r.channel(PLEDGE).text("알림")))
        .isInstanceOf(IOException.class);
    assertThat(slack.messages(PLEDGE)).hasSize(1);
  }

  @Test
  void whatTheBotChangesOrDeletesMustBeItsOwn() throws Exception {
    slack.type(HANA, PLEDGE, "점심 뭐 먹죠");
    String others = slack.messages(PLEDGE).get(0).ts();
    String own = post("알림");

    assertThat(client.chatUpdate(r -> r.channel(PLEDGE).ts(others).text("x")).getError())
        .isEqualTo("cant_update_message");
    assertThat(client.chatUpdate(r -> r.channel(PLEDGE).ts(own).text("달성")).isOk()).isTrue();
    assertThat(slack.messages(PLEDGE).get(1).text()).isEqualTo("달성");
    assertThat(client.chatDelete(r -> r.channel(PLEDGE).ts(own)).isOk()).isTrue();
    assertThat(slack.messages(PLEDGE)).hasSize(1);
  }

  @Test
  void aResponseAddressTakesFiveAnswersAndReplacesItsMessage() throws Exception {
    String ts =
        client
            .chatPostMessage(r -> r.channel(PLEDGE).text("t").blocksAsString(PracticeForms.BUTTON))
            .getTs();
    slack.click(HANA, PLEDGE, ts, "log");
    URI url = URI.create(rig.received.get(0).payload().path("response_url").asText());

    assertThat(respond(url, "{\"replace_original\":true,\"text\":\"처리했습니다\"}")).isEqualTo(200);
    assertThat(slack.messages(PLEDGE).get(0).text()).isEqualTo("처리했습니다");
    assertThat(respond(url, "{\"text\":\"나만\"}")).isEqualTo(200);
    assertThat(slack.messages(PLEDGE).get(1).onlyFor()).isEqualTo(HANA);
    assertThat(respond(url, "{\"response_type\":\"in_channel\",\"text\":\"모두\"}")).isEqualTo(200);
    assertThat(slack.messages(PLEDGE).get(2).onlyFor()).isNull();
    assertThat(respond(url, "{\"delete_original\":true}")).isEqualTo(200);
    assertThat(slack.messages(PLEDGE)).hasSize(2);
    assertThat(respond(url, "{\"text\":\"5\"}")).isEqualTo(200);
    assertThat(respond(url, "{\"text\":\"6\"}")).isEqualTo(404);
  }

  private static int respond(URI url, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  @Test
  void anotherSiteInTheSameBrowserCannotTypeHere() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(rig.base().resolve("/practice/api/type"))
            .header("Content-Type", "application/json")
            .header("Origin", "https://elsewhere.example")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"user\":\"UHANA00001\",\"channel\":\"C059PLEDGE\",\"text\":\"x\"}"))
            .build();

    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
    assertThat(slack.messages(PLEDGE)).isEmpty();
  }

  private String post(String text) throws IOException, SlackApiException {
    return client.chatPostMessage(r -> r.channel(PLEDGE).text(text)).getTs();
  }
}
