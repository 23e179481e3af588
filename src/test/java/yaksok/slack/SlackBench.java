package yaksok.slack;

import com.slack.api.bolt.App;
import io.javalin.Javalin;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import yaksok.desk.MemoryStore;
import yaksok.domain.Language;
import yaksok.web.Health;
import yaksok.web.Web;
import yaksok.words.Words;

/**
 * The bot's Slack side on a real port, against a stand-in for Slack's Web API. Work after an
 * acknowledgement waits until it is stepped by hand.
 */
public final class SlackBench implements AutoCloseable {
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  public final SlackStub slack = new SlackStub();
  public final MemoryStore store = new MemoryStore();
  public final Clock machine = Clock.systemUTC();
  public final Clock office = Clock.fixed(Instant.parse("2016-12-05T00:00:00Z"), SEOUL);
  public final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  public final List<Duration> waits = new ArrayList<>();
  private final List<Runnable> work = new ArrayList<>();
  private final SlackLink link = new SlackLink("xoxb-test", slack.apiUrl(), Duration.ofSeconds(2));
  public final SlackTools tools;
  public final BotIdentity bot;
  private final Javalin server;
  private final HttpClient http = HttpClient.newHttpClient();

  public SlackBench(Function<SlackBench, List<SlackFeature>> features) {
    Words words = new Words();
    Renderer renderer = new Renderer(words);
    bot = new BotIdentity(link.client(), (after, task) -> {});
    tools =
        new SlackTools(
            link.client(),
            link.client(),
            new Callers(link.client(), machine, Language.KO, bot),
            new Responder(link, renderer, this::later),
            renderer,
            words,
            new Background(work::add),
            new SlackMetrics(registry),
            office);
    App app = SlackApp.of(link, bot, features.apply(this));
    Health.Check fine = Health.Check.ok("ok");
    Web web =
        Web.withSlack(app, SECRET, machine, () -> new Health(fine, fine, 0, fine, "1"), registry);
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  web.mount(config);
                })
            .start("127.0.0.1", 0);
  }

  private void later(Duration after, Runnable task) {
    waits.add(after);
    work.add(task);
  }

  /** Does all the work that waits, and what that leaves to do. */
  public void step() {
    while (!work.isEmpty()) {
      work.remove(0).run();
    }
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  public HttpResponse<String> json(String body) {
    return signed(body, "application/json", machine.instant());
  }

  public HttpResponse<String> form(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encode(each.getValue()))
            .collect(Collectors.joining("&"));
    return signed(body, "application/x-www-form-urlencoded", machine.instant());
  }

  /** A slash command as Slack sends it, typed in the channel C1 by U1. */
  public HttpResponse<String> command(String command, String text) {
    return form(
        Map.of(
            "command", command,
            "text", text,
            "user_id", "U1",
            "channel_id", "C1",
            "team_id", "T1",
            "trigger_id", "1.2.abc",
            "response_url", slack.responseUrl()));
  }

  /** A delivery of the events API. */
  public HttpResponse<String> event(String id, String event) {
    return json(
        """
        {"token":"x","team_id":"T1","api_app_id":"A1","type":"event_callback","event_id":"%s",
         "event_time":1480896000,"authorizations":[{"team_id":"T1","user_id":"UBOT","is_bot":true}],
         "event":%s}
        """
            .formatted(id, event));
  }

  public HttpResponse<String> signed(String body, String type, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    return post(body, type, timestamp, sign(timestamp, body));
  }

  public HttpResponse<String> post(String body, String type, String timestamp, String signature) {
    return send(
        HttpRequest.newBuilder(uri("/slack/events"))
            .header("Content-Type", type)
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  public static String sign(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed =
          mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.stop();
    slack.close();
    link.close();
  }
}
