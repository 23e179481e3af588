package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;

class ConversationTest {
  private final List<Answers.Question> asked = new ArrayList<>();
  private final SlackBench bench =
      new SlackBench(
          each ->
              List.of(
                  new Conversation(
                      each.tools,
                      each.bot,
                      List.of(new Questions(each.tools, each.store, each.machine, this::answer)))));

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  private Answers.Answer answer(Answers.Question question) {
    asked.add(question);
    return new Answers.Answer(
        "rate",
        Reply.line(Language.KO, Reply.Audience.CHANNEL, Message.of("slack.confirm.title")),
        false);
  }

  @Test
  void aMentionIsAnsweredInItsThread() {
    bench.event("Ev1", mention("<@UBOT> 2016년 이행률 얼마예요?"));
    bench.step();
    assertThat(asked).extracting(Answers.Question::text).containsExactly("2016년 이행률 얼마예요?");
    SlackStub.Call post = bench.slack.calls("chat.postMessage").get(0);
    assertThat(post.get("channel")).isEqualTo("C1");
    assertThat(post.get("thread_ts")).isEqualTo("1480896000.000200");
  }

  @Test
  void aMentionIsAcknowledgedBeforeItIsAnswered() {
    assertThat(bench.event("Ev1", mention("<@UBOT> 이행률?")).statusCode()).isEqualTo(200);
    assertThat(bench.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void anEventDeliveredAgainIsAnsweredOnce() {
    bench.event("Ev1", mention("<@UBOT> 이행률?"));
    bench.event("Ev1", mention("<@UBOT> 이행률?"));
    bench.step();
    assertThat(bench.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aDirectMessageIsAnsweredInPlace() {
    bench.event("Ev1", direct("did we hit 2015?", ""));
    bench.step();
    SlackStub.Call post = bench.slack.calls("chat.postMessage").get(0);
    assertThat(post.get("channel")).isEqualTo("D1");
    assertThat(post.get("thread_ts")).isEmpty();
  }

  @Test
  void inTheAssistantsThreadItSaysThatItWorksAndAnswersThere() {
    bench.event("Ev1", direct("이행률?", ",\"thread_ts\":\"1480896000.000001\""));
    bench.step();
    assertThat(bench.slack.calls("assistant.threads.setStatus")).hasSize(1);
    assertThat(bench.slack.calls("chat.postMessage").get(0).get("thread_ts"))
        .isEqualTo("1480896000.000001");
  }

  @Test
  void botsEditsAndItsOwnMessagesAreNotHeard() {
    bench.event("Ev1", direct("이행률?", ",\"bot_id\":\"B1\""));
    bench.event("Ev2", direct("이행률?", ",\"edited\":{\"user\":\"U1\",\"ts\":\"1\"}"));
    bench.event("Ev3", direct("이행률?", "").replace("\"U1\"", "\"UBOT\""));
    bench.event("Ev4", direct("이행률?", ",\"subtype\":\"message_changed\""));
    bench.event("Ev5", direct("이행률?", ",\"subtype\":\"message_deleted\""));
    bench.event("Ev6", direct("이행률?", ",\"subtype\":\"bot_message\""));
    bench.step();
    assertThat(asked).isEmpty();
  }

  @Test
  void aReplyAlsoSentToTheChannelAndOneWithAFileAreHeard() {
    bench.event("Ev1", direct("이행률?", ",\"subtype\":\"thread_broadcast\",\"thread_ts\":\"1.1\""));
    bench.event("Ev2", direct("목표?", ",\"subtype\":\"file_share\",\"files\":[]"));
    bench.step();
    assertThat(asked).extracting(Answers.Question::text).containsExactly("이행률?", "목표?");
  }

  @Test
  void anEventThatNobodyHandlesIsAcknowledged() {
    assertThat(bench.event("Ev1", "{\"type\":\"reaction_added\",\"user\":\"U1\"}").statusCode())
        .isEqualTo(200);
    assertThat(bench.event("Ev2", "{\"type\":\"never_heard_of\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void slackIsAskedNothingToServeAnEvent() {
    bench.event("Ev1", mention("<@UBOT> 이행률?"));
    assertThat(bench.slack.calls("auth.test")).isEmpty();
  }

  @Test
  void anAnswerThatSlackHasNoRoomForComesAfterTheTimeItAsksFor() {
    bench.slack.once(
        "chat.postMessage", SlackStub.Answer.status(429, java.util.Map.of("Retry-After", "7")));
    bench.event("Ev1", mention("<@UBOT> 이행률?"));
    bench.step();
    assertThat(bench.slack.calls("chat.postMessage")).hasSize(2);
    assertThat(bench.waits).containsExactly(java.time.Duration.ofSeconds(7));
  }

  private static String mention(String text) {
    return """
    {"type":"app_mention","user":"U1","text":"%s","ts":"1480896000.000200","channel":"C1",
     "event_ts":"1480896000.000200"}
    """
        .formatted(text);
  }

  private static String direct(String text, String more) {
    return """
    {"type":"message","channel_type":"im","user":"U1","text":"%s","ts":"1480896000.000300",
     "channel":"D1","event_ts":"1480896000.000300"%s}
    """
        .formatted(text, more);
  }
}
