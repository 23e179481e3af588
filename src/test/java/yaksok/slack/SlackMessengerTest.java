package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Messenger.Reason;
import yaksok.desk.MessengerUnavailableException;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

class SlackMessengerTest {
  private static final Reply REPLY =
      Reply.line(Language.KO, Reply.Audience.CHANNEL, Message.of("slack.confirm.title"));
  private static final Instant SINCE = Instant.parse("2016-12-05T00:00:00Z");

  private final SlackStub slack = new SlackStub();
  private final SlackLink link = new SlackLink("xoxb-1", slack.apiUrl(), Duration.ofMillis(700));
  private final SlackMessenger messenger =
      new SlackMessenger(
          link.client(),
          new Renderer(new Words()),
          new SlackMetrics(new SimpleMeterRegistry()),
          Clock.systemUTC());

  @AfterEach
  void close() throws IOException {
    link.close();
    slack.close();
  }

  @Test
  void aPostCarriesItsKeyAndSaysWhereItStands() {
    assertThat(messenger.post("C1", "059/2017Q1/30", REPLY))
        .isEqualTo(new Outcome.Posted("1480896000.000100"));
    SlackStub.Call post = slack.calls("chat.postMessage").get(0);
    assertThat(post.get("metadata")).contains("\"yaksok\"").contains("059/2017Q1/30");
    assertThat(post.get("text")).isEqualTo("확인");
  }

  @ParameterizedTest
  @CsvSource({
    "is_archived, ARCHIVED",
    "not_in_channel, NOT_IN_CHANNEL",
    "channel_not_found, NO_SUCH_CHANNEL",
    "invalid_blocks, MALFORMED",
    "restricted_action, NOT_ALLOWED"
  })
  void whatSlackWillNeverPostIsRefusedWithItsReason(String error, Reason reason) {
    slack.once("chat.postMessage", SlackStub.Answer.error(error));
    assertThat(messenger.post("C1", "k", REPLY)).isEqualTo(new Outcome.Refused(reason));
  }

  @Test
  void tooManyRequestsWaitAsLongAsSlackAsks() {
    slack.once("chat.postMessage", SlackStub.Answer.status(429, Map.of("Retry-After", "42")));
    assertThat(messenger.post("C1", "k", REPLY))
        .isEqualTo(new Outcome.TryLater(Duration.ofSeconds(42)));
  }

  @Test
  void aServersFaultLeavesTheOutcomeInDoubt() {
    slack.once("chat.postMessage", SlackStub.Answer.status(500, Map.of()));
    assertThat(messenger.post("C1", "k", REPLY)).isEqualTo(new Outcome.Unknown());
    slack.once("chat.postMessage", SlackStub.Answer.error("internal_error"));
    assertThat(messenger.post("C1", "k", REPLY)).isEqualTo(new Outcome.Unknown());
  }

  @Test
  void whereSlackIsNotThereNothingWasPosted() {
    slack.close();
    assertThat(messenger.post("C1", "k", REPLY)).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void aRevokedTokenLosesNoMessage() {
    slack.once("chat.postMessage", SlackStub.Answer.error("token_revoked"));
    assertThat(messenger.post("C1", "k", REPLY)).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void nothingIsPostedToSomebodyWhoLeft() {
    slack.once("users.info", SlackStub.user("ko-KR", ",\"deleted\":true"));
    assertThat(messenger.post("U1", "k", REPLY)).isEqualTo(new Outcome.Refused(Reason.DEACTIVATED));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void aMemberIsWrittenToInTheDirectMessage() {
    messenger.post("U1", "k", REPLY);
    assertThat(slack.calls("chat.postMessage").get(0).get("channel")).isEqualTo("D1");
  }

  @Test
  void aMessageIsFoundByItsKeyOnALaterPage() {
    slack.once(
        "conversations.history",
        SlackStub.Answer.ok(
            "{\"ok\":true,\"messages\":[{\"ts\":\"1.1\"}],\"has_more\":true,"
                + "\"response_metadata\":{\"next_cursor\":\"abc\"}}"));
    slack.once("conversations.history", history("1.2", "k"));
    assertThat(messenger.find("C1", "k", SINCE)).contains("1.2");
    assertThat(slack.calls("conversations.history").get(1).get("cursor")).isEqualTo("abc");
  }

  @Test
  void aMessageThatWasNeverPostedIsSurelyNotThere() {
    slack.always("conversations.history", history("1.2", "another"));
    assertThat(messenger.find("C1", "k", SINCE)).isEmpty();
  }

  @Test
  void whetherItIsThereCanNotBeToldWithoutSlack() {
    slack.once("conversations.history", SlackStub.Answer.error("internal_error"));
    assertThatThrownBy(() -> messenger.find("C1", "k", SINCE))
        .isInstanceOf(MessengerUnavailableException.class);
  }

  @Test
  void aReplyOfManyPagesIsNotPostedTwiceWhereOnlyItsFirstPageArrived() {
    Reply.Part line = new Reply.Line(Message.of("slack.confirm.title"));
    Reply many = new Reply(Language.KO, Reply.Audience.CHANNEL, Collections.nCopies(60, line));
    slack.always("conversations.history", history("1.2", "k"));
    assertThat(messenger.post("C1", "k", many)).isEqualTo(new Outcome.Posted("1.2"));
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
    assertThat(slack.calls("chat.postMessage").get(0).get("metadata")).contains("k#2");
  }

  @Test
  void aMessageIsReplacedInItsPlace() {
    assertThat(messenger.update("C1", "1.2", "k", REPLY)).isEqualTo(new Outcome.Posted("1.2"));
    assertThat(slack.calls("chat.update").get(0).get("ts")).isEqualTo("1.2");
  }

  private static SlackStub.Answer history(String ts, String key) {
    return SlackStub.Answer.ok(
        """
        {"ok":true,"has_more":false,"messages":[{"ts":"%s","text":"x","metadata":
         {"event_type":"yaksok","event_payload":{"key":"%s"}}}]}
        """
            .formatted(ts, key));
  }
}
