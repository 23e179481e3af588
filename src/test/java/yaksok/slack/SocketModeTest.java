package yaksok.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import io.javalin.Javalin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SocketModeTest {
  private static final String COMMAND =
      """
      {"envelope_id":"env-1","type":"slash_commands","accepts_response_payload":true,
       "payload":{"command":"/card","text":"2016년 이행률?","user_id":"U1","channel_id":"C1",
        "team_id":"T1","response_url":"http://127.0.0.1/","trigger_id":"1.2.3"}}
      """;

  @Test
  void aCommandArrivesOverTheBotsOwnConnectionAndIsAcknowledged() throws Exception {
    CompletableFuture<String> acknowledged = new CompletableFuture<>();
    Javalin socket =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.ws(
                      "/link",
                      ws -> {
                        ws.onConnect(
                            context -> {
                              context.send("{\"type\":\"hello\",\"num_connections\":1}");
                              context.send(COMMAND);
                            });
                        ws.onMessage(context -> acknowledged.complete(context.message()));
                      });
                })
            .start("127.0.0.1", 0);
    try (SlackStub slack = new SlackStub();
        SlackLink link = new SlackLink("xoxb-1", slack.apiUrl(), Duration.ofSeconds(5))) {
      String address = "ws://127.0.0.1:" + socket.port() + "/link";
      slack.always(
          "apps.connections.open",
          SlackStub.Answer.ok("{\"ok\":true,\"url\":\"" + address + "\"}"));
      App app = SlackApp.of(link, new BotIdentity(link.client(), (after, task) -> {}), echo());
      try (SocketMode mode = new SocketMode("xapp-1", app, (after, task) -> task.run())) {
        mode.start();
        assertThat(acknowledged.get(20, TimeUnit.SECONDS)).contains("env-1").contains("2016년 이행률?");
      }
    } finally {
      socket.stop();
    }
  }

  @Test
  void itTriesAgainWhereSlackIsOutOfReach() throws IOException {
    List<Duration> waits = new ArrayList<>();
    try (SlackStub slack = new SlackStub();
        SlackLink link = new SlackLink("xoxb-1", slack.apiUrl(), Duration.ofSeconds(5))) {
      slack.always("apps.connections.open", SlackStub.Answer.error("internal_error"));
      App app = SlackApp.of(link, new BotIdentity(link.client(), (after, task) -> {}), List.of());
      SocketMode mode =
          new SocketMode(
              "xapp-1",
              app,
              (after, task) -> {
                waits.add(after);
                if (waits.size() < 3) {
                  task.run();
                }
              });
      mode.start();
    }
    assertThat(waits)
        .containsExactly(Duration.ZERO, Duration.ofSeconds(20), Duration.ofSeconds(20));
  }

  private static List<SlackFeature> echo() {
    return List.of(
        app ->
            app.command(
                "/card", (request, context) -> context.ack(request.getPayload().getText())));
  }
}
