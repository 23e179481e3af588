package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to the bot: signed HTTP requests, as Slack sends them. */
final class BotLine {
  private static final Logger LOG = LoggerFactory.getLogger(BotLine.class);
  private static final String FORM = "application/x-www-form-urlencoded";

  private final PracticeSettings settings;
  private final Signing signing;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BotLine(PracticeSettings settings, Signing signing) {
    this.settings = settings;
    this.signing = signing;
  }

  /** Sends a slash command's fields. */
  Delivery form(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(FORM, body, List.of());
  }

  /** Sends the payload of a button, shortcut or form. */
  Delivery interaction(ObjectNode payload) {
    return form(Map.of("payload", Json.write(payload)));
  }

  /** Sends an event, again and again until it is acknowledged or Slack would give up. */
  Delivery event(ObjectNode envelope) {
    String body = Json.write(envelope);
    Delivery delivery = send("application/json", body, List.of());
    int retry = 0;
    while (!delivery.acknowledged() && retry < settings.retries().size()) {
      if (!pause(settings.retries().get(retry))) {
        return delivery;
      }
      retry++;
      String reason = delivery.status() == 0 ? "http_timeout" : "http_error";
      Delivery next = send("application/json", body, retryHeaders(retry, reason));
      delivery = new Delivery(next.status(), next.body(), retry + 1);
    }
    return delivery;
  }

  private static List<String> retryHeaders(int number, String reason) {
    return List.of("X-Slack-Retry-Num", String.valueOf(number), "X-Slack-Retry-Reason", reason);
  }

  private Delivery send(String contentType, String body, List<String> moreHeaders) {
    long timestamp = settings.machine().instant().getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.bot().get())
            .timeout(settings.patience())
            .header("Content-Type", contentType)
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", String.valueOf(timestamp))
            .header("X-Slack-Signature", signing.sign(timestamp, body))
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (!moreHeaders.isEmpty()) {
      request.headers(moreHeaders.toArray(String[]::new));
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Delivery(answer.statusCode(), answer.body(), 1);
    } catch (IOException e) {
      LOG.warn("the bot did not answer: {}", e.toString());
      return new Delivery(0, "operation_timeout", 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Delivery(0, "interrupted", 1);
    }
  }

  private static boolean pause(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
