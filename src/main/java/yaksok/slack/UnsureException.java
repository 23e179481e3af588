package yaksok.slack;

import java.time.Duration;
import yaksok.desk.Messenger.Outcome;

/** A message may have been posted, or a part of it: it has to be looked for. */
final class UnsureException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * @param because what Slack said to the call that left it unsure
   */
  UnsureException(Outcome because) {
    super(because.toString());
    this.after = because instanceof Outcome.TryLater later ? later.after() : Duration.ZERO;
  }

  /** How long to wait at the least before looking. */
  Duration after() {
    return after;
  }
}
