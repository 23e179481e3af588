package yaksok.web;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes everything that Slack sends: checks its signature on the raw bytes, and hands Bolt the
 * exact body. What is not signed leaves no trace but a counter.
 */
final class SlackEndpoint implements Handler {
  /** Slack's own requests stay far below. */
  static final int MOST_BYTES = 1_000_000;

  private static final int UNAUTHORIZED = 401;
  private static final int TOO_LARGE = 413;

  private final SlackSignature signature;
  private final App bolt;
  private final SlackRequestParser parser;
  private final Counter refused;

  SlackEndpoint(SlackSignature signature, App bolt, MeterRegistry metrics) {
    this.signature = signature;
    this.bolt = bolt;
    this.parser = new SlackRequestParser(bolt.config());
    this.refused =
        Counter.builder("yaksok.requests.refused")
            .description("requests that Slack did not sign, or not now")
            .register(metrics);
  }

  @Override
  public void handle(Context http) throws Exception {
    byte[] body = body(http);
    if (body == null) {
      http.status(TOO_LARGE).result("the body is larger than " + MOST_BYTES + " bytes");
      return;
    }
    if (!signature.holds(
        http.header("X-Slack-Request-Timestamp"), http.header("X-Slack-Signature"), body)) {
      refused.increment();
      http.status(UNAUTHORIZED).result("not signed by Slack");
      return;
    }
    write(http, bolt.run(request(http, body)));
  }

  /** The body as it came, or null where it is too large. */
  private static byte @Nullable [] body(Context http) throws IOException {
    byte[] body = http.bodyInputStream().readNBytes(MOST_BYTES + 1);
    return body.length > MOST_BYTES ? null : body;
  }

  private Request<?> request(Context http, byte[] body) {
    Map<String, List<String>> headers =
        http.headerMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    return parser.parse(
        SlackRequestParser.HttpRequest.builder()
            .requestUri(http.path())
            .queryString(http.queryParamMap())
            .requestBody(new String(body, StandardCharsets.UTF_8))
            .headers(new RequestHeaders(headers))
            .remoteAddress(http.ip())
            .build());
  }

  private static void write(Context http, Response response) {
    http.status(response.getStatusCode());
    response
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> http.header(name, value)));
    if (response.getBody() != null) {
      http.contentType(response.getContentType()).result(response.getBody());
    }
  }
}
