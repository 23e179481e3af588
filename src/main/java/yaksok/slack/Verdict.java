package yaksok.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Slack said to a call. */
sealed interface Verdict {
  record Done() implements Verdict {}

  /** Not done; worth another try after this time at the earliest. */
  record Again(Duration after) implements Verdict {}

  /** Not done, for this reason, in Slack's word for it. */
  record Refused(String error) implements Verdict {}

  Duration A_WHILE = Duration.ofSeconds(1);
  int TOO_MANY = 429;

  /** Errors by which Slack says that it can't do it now. */
  Set<String> PASSING =
      Set.of("ratelimited", "rate_limited", "service_unavailable", "internal_error", "fatal_error");

  static Verdict of(SlackApiTextResponse response) {
    if (response.isOk()) {
      return new Done();
    }
    String error = String.valueOf(response.getError());
    return PASSING.contains(error) ? new Again(A_WHILE) : new Refused(error);
  }

  static Verdict of(WebhookResponse response) {
    int code = response.getCode();
    if (code / 100 == 2) {
      return new Done();
    }
    return isPassing(code)
        ? new Again(
            retryAfter(
                response.getHeaders() == null
                    ? List.of()
                    : valuesOf(response.getHeaders(), "Retry-After")))
        : new Refused("status " + code);
  }

  static Verdict of(SlackApiException thrown) {
    int code = thrown.getResponse().code();
    return isPassing(code)
        ? new Again(retryAfter(thrown.getResponse().headers("Retry-After")))
        : new Refused("status " + code);
  }

  static boolean isPassing(int code) {
    return code == TOO_MANY || code / 100 == 5;
  }

  /** The seconds that Slack asks to wait; a short while where it says none. */
  static Duration retryAfter(List<String> header) {
    return header.stream()
        .filter(each -> each.matches("\\d{1,6}"))
        .map(each -> Duration.ofSeconds(Math.max(1, Long.parseLong(each))))
        .findFirst()
        .orElse(A_WHILE);
  }

  private static List<String> valuesOf(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }
}
