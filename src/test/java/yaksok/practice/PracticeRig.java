package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A practice workspace on a real port with a tiny bot, which tests tell what to answer. */
final class PracticeRig implements AutoCloseable {
  static final String HANA = "UHANA00001";
  static final String MIN = "UMIN000001";
  static final String PLEDGE = "C059PLEDGE";

  final PracticeWorkspace slack;
  final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile Handler bot = ctx -> ctx.status(200);
  final HandClock clock = new HandClock();
  private final Javalin server;

  PracticeRig() {
    this(Duration.ofSeconds(3), Clock.systemUTC());
  }

  PracticeRig(Duration patience, Clock machine) {
    PracticeSettings likeSlack =
        PracticeSettings.likeSlack(() -> base().resolve("/slack/events"), machine, "ko");
    slack =
        new PracticeWorkspace(
            new PracticeSettings(
                likeSlack.bot(), machine, "ko", patience, likeSlack.withoutWaiting().retries()),
            clock);
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  slack.mount(config);
                  config.routes.post("/slack/events", this::receive);
                })
            .start("127.0.0.1", 0);
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** What the bot answers from now on. */
  void answers(Handler bot) {
    this.bot = bot;
  }

  /** Slack's own client, pointed at the stand-in as the program points it. */
  MethodsClient client() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base() + "practice/slack/api/");
    return Slack.getInstance(config).methods(slack.botToken());
  }

  private void receive(Context ctx) throws Exception {
    received.add(new Received(ctx.headerMap(), ctx.body()));
    bot.handle(ctx);
  }

  @Override
  public void close() {
    server.stop();
    slack.close();
  }

  /** What came to the bot. */
  record Received(Map<String, String> headers, String body) {
    ObjectNode json() {
      return Json.readObject(body);
    }

    Map<String, String> form() {
      return Stream.of(body.split("&", -1))
          .map(field -> field.split("=", 2))
          .collect(Collectors.toMap(pair -> pair[0], pair -> decode(pair[1])));
    }

    ObjectNode payload() {
      return Json.readObject(form().getOrDefault("payload", ""));
    }

    private static String decode(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  /** A clock that stands still until it is moved. */
  static final class HandClock implements PracticeClock {
    private volatile Instant now = Instant.parse("2016-12-05T00:00:00Z");

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Asia/Seoul");
    }

    @Override
    public void moveTo(Instant moment) {
      now = moment.isAfter(now) ? moment : now;
    }
  }
}
