package yaksok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yaksok.slack.SlackBench;

class SignedRequestsTest {
  private static final String JSON = "application/json";
  private static final String HELLO =
      "{\"type\":\"url_verification\",\"challenge\":\"약속 3eZbrw1aB\"}";

  private final List<String> typed = new ArrayList<>();
  private final SlackBench bench =
      new SlackBench(
          each ->
              List.of(
                  app ->
                      app.command(
                          "/echo",
                          (request, context) -> {
                            typed.add(request.getPayload().getText());
                            return context.ack();
                          })));

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void slacksChallengeIsAnswered() {
    assertThat(bench.json(HELLO).body()).contains("약속 3eZbrw1aB");
  }

  @Test
  void aCommandInKoreanArrivesAsTyped() {
    bench.command("/echo", "어제 창업팀 간담회 & <@U1|hana>");
    assertThat(typed).containsExactly("어제 창업팀 간담회 & <@U1|hana>");
  }

  @Test
  void aBodyThatEndsInANewlineKeepsItsSignature() {
    assertThat(bench.json(HELLO + "\n").statusCode()).isEqualTo(200);
    assertThat(bench.json(HELLO + "\r\n\n").statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestIsTakenWithinFiveMinutesEitherWay() {
    Instant now = bench.machine.instant();
    for (Duration apart : List.of(Duration.ofSeconds(-290), Duration.ofSeconds(290))) {
      assertThat(bench.signed(HELLO, JSON, now.plus(apart)).statusCode()).isEqualTo(200);
    }
    for (Duration apart : List.of(Duration.ofSeconds(-310), Duration.ofSeconds(310))) {
      assertThat(bench.signed(HELLO, JSON, now.plus(apart)).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whatSlackDidNotSignIsRefusedAndLeavesNothingButACounter() {
    String now = String.valueOf(bench.machine.instant().getEpochSecond());
    assertThat(bench.post(HELLO, JSON, now, "v0=00").statusCode()).isEqualTo(401);
    assertThat(bench.post(HELLO, JSON, now, SlackBench.sign(now, "other")).statusCode())
        .isEqualTo(401);
    assertThat(bench.post(HELLO, JSON, "soon", "v0=00").statusCode()).isEqualTo(401);
    assertThat(bench.post(HELLO, JSON, "", "").statusCode()).isEqualTo(401);
    assertThat(bench.get("/metrics").body()).contains("yaksok_requests_refused_total 4.0");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedWithItsLimit() {
    var answer = bench.json("x".repeat(1_000_001));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("1000000 bytes");
  }

  @Test
  void nothingElseIsServed() {
    for (String path : List.of("/", "/slack", "/slack/events", "/healthz", "/metrics/x")) {
      assertThat(bench.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
