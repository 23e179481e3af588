package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Messenger.Reason;
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
    assertThat(messenger.post("C1", "059/2017Q1/30", REPLY, Optional.empty()))
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
    assertThat(post("C1")).isEqualTo(new Outcome.Refused(reason));
  }

  @Test
  void tooManyRequestsWaitAsLongAsSlackAsks() {
    slack.once("chat.postMessage", SlackStub.Answer.status(429, Map.of("Retry-After", "42")));
    assertThat(post("C1")).isEqualTo(new Outcome.TryLater(Duration.ofSeconds(42)));
  }

  @Test
  void aServersFaultLeavesTheOutcomeInDoubt() {
    slack.once("chat.postMessage", SlackStub.Answer.status(500, Map.of()));
    assertThat(post("C1")).isEqualTo(new Outcome.Unknown());
    slack.once("chat.postMessage", SlackStub.Answer.error("internal_error"));
    assertThat(post("C1")).isEqualTo(new Outcome.Unknown());
  }

  @Test
  void whereSlackIsNotThereNothingWasPosted() {
    slack.close();
    assertThat(post("C1")).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void aRevokedTokenLosesNoMessage() {
    slack.once("chat.postMessage", SlackStub.Answer.error("token_revoked"));
    assertThat(post("C1")).isInstanceOf(Outcome.TryLater.class);
  }

  @Test
  void nothingIsPostedToSomebodyWhoLeft() {
    slack.once("users.info", SlackStub.user("ko-KR", ",\"deleted\":true"));
    assertThat(post("U1")).isEqualTo(new Outcome.Refused(Reason.DEACTIVATED));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void aMemberIsWrittenToInTheDirectMessage() {
    post("U1");
    assertThat(slack.calls("chat.postMessage").get(0).get("channel")).isEqualTo("D1");
  }

  @Test
  void whatWasPostedBeforeIsFoundByItsKeyOnALaterPageAndNotPostedAgain() {
    slack.once(
        "conversations.history",
        SlackStub.Answer.ok(
            "{\"ok\":true,\"messages\":[{\"ts\":\"1.1\"}],\"has_more\":true,"
                + "\"response_metadata\":{\"next_cursor\":\"abc\"}}"));
    slack.once("conversations.history", history("1.2", "k"));
    assertThat(again()).isEqualTo(new Outcome.Posted("1.2"));
    assertThat(slack.calls("conversations.history").get(1).get("cursor")).isEqualTo("abc");
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void whatIsNotThereIsPosted() {
    slack.always("conversations.history", history("1.2", "another"));
    assertThat(again()).isEqualTo(new Outcome.Posted("1480896000.000100"));
  }

  @Test
  void whatCanNotBeLookedForStaysInDoubt() {
    slack.once("conversations.history", SlackStub.Answer.error("internal_error"));
    assertThat(again()).isEqualTo(new Outcome.Unknown());
    slack.once("conversations.history", SlackStub.Answer.status(429, Map.of("Retry-After", "7")));
    assertThat(again()).isEqualTo(new Outcome.Unknown(Duration.ofSeconds(7)));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void anOfficesClockThatRunsAheadDoesNotHideWhatWasPosted() {
    Instant ahead = Instant.now().plus(Duration.ofDays(400));
    messenger.post("C1", "k", REPLY, Optional.of(ahead));
    String oldest = slack.calls("conversations.history").get(0).get("oldest");
    assertThat(Instant.ofEpochSecond(Long.parseLong(oldest))).isBefore(Instant.now());
  }

  @Test
  void ofManyPagesThoseThatArrivedAreNotPostedAgain() {
    slack.always("conversations.history", history("1.2", "k"));
    assertThat(messenger.post("C1", "k", many(60), Optional.of(SINCE)))
        .isEqualTo(new Outcome.Posted("1.2"));
    assertThat(posted()).containsExactly("k#2");
  }

  @Test
  void aLaterPageThatHasToWaitLeavesTheWholeInDoubt() {
    slack.once("chat.postMessage", SlackStub.Answer.ok("{\"ok\":true,\"ts\":\"1.1\"}"));
    slack.once("chat.postMessage", SlackStub.Answer.status(429, Map.of("Retry-After", "9")));
    assertThat(messenger.post("C1", "k", many(60), Optional.empty()))
        .isEqualTo(new Outcome.Unknown(Duration.ofSeconds(9)));
  }

  @Test
  void aMessageIsReplacedInItsPlace() {
    assertThat(messenger.update("C1", "1.2", "k", REPLY)).isEqualTo(new Outcome.Posted("1.2"));
    assertThat(slack.calls("chat.update").get(0).get("ts")).isEqualTo("1.2");
  }

  @Test
  void everyPageIsReplacedAndWhatIsNoLongerNeededGoes() {
    slack.always("conversations.history", history("1.3", "k#2"));
    messenger.update("C1", "1.2", "k", many(60));
    assertThat(slack.calls("chat.update"))
        .extracting(call -> call.get("ts"))
        .containsExactly("1.2", "1.3");
    slack.once("conversations.history", history("1.3", "k#2"));
    slack.always("conversations.history", history("1.3", "another"));
    messenger.update("C1", "1.2", "k", REPLY);
    assertThat(slack.calls("chat.delete"))
        .extracting(call -> call.get("ts"))
        .containsExactly("1.3");
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  private Outcome post(String conversation) {
    return messenger.post(conversation, "k", REPLY, Optional.empty());
  }

  private Outcome again() {
    return messenger.post("C1", "k", REPLY, Optional.of(SINCE));
  }

  private static Reply many(int lines) {
    Reply.Part line = new Reply.Line(Message.of("slack.confirm.title"));
    return new Reply(Language.KO, Reply.Audience.CHANNEL, Collections.nCopies(lines, line));
  }

  private List<String> posted() {
    return slack.calls("chat.postMessage").stream()
        .map(call -> call.get("metadata").replaceAll(".*\"key\":\"([^\"]*)\".*", "$1"))
        .toList();
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
