package yaksok.practice;

import java.time.Duration;

/** How a call of Slack's Web API can be made to fail. */
public sealed interface Fault {
  /** Answers 429 with Retry-After; nothing is done. */
  record RateLimited(Duration retryAfter) implements Fault {}

  /** Answers 500; nothing is done. */
  record ServerError() implements Fault {}

  /** Answers {@code ok: false} with the given error code; nothing is done. */
  record Refused(String error) implements Fault {}

  /** Does what was asked, then breaks the connection off: the caller can't know the outcome. */
  record CutOffAfterDoing() implements Fault {}

  /** Does what was asked, then never answers: the caller runs into its own time limit. */
  record HangAfterDoing() implements Fault {}
}
