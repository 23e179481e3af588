package yaksok.slack;

import static java.util.Map.entry;

import com.slack.api.methods.SlackApiException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Messenger.Reason;

/** What became of a post, from what Slack said or how it failed. */
final class Outcomes {
  /** After which an operator may have mended the token. */
  private static final Duration UNTIL_MENDED = Duration.ofMinutes(5);

  private static final Duration UNTIL_REACHED = Duration.ofSeconds(30);

  private static final Map<String, Reason> REFUSALS =
      Map.ofEntries(
          entry("is_archived", Reason.ARCHIVED),
          entry("not_in_channel", Reason.NOT_IN_CHANNEL),
          entry("channel_not_found", Reason.NO_SUCH_CHANNEL),
          entry("user_not_found", Reason.NO_SUCH_PERSON),
          entry("users_not_found", Reason.NO_SUCH_PERSON),
          entry("user_not_visible", Reason.NO_SUCH_PERSON),
          entry("user_disabled", Reason.DEACTIVATED),
          entry("invalid_blocks", Reason.MALFORMED),
          entry("invalid_blocks_format", Reason.MALFORMED),
          entry("msg_blocks_too_long", Reason.MALFORMED),
          entry("msg_too_long", Reason.MALFORMED),
          entry("too_many_attachments", Reason.MALFORMED),
          entry("no_text", Reason.MALFORMED),
          entry("metadata_too_large", Reason.MALFORMED),
          entry("invalid_metadata_format", Reason.MALFORMED));

  /** The token is the trouble, not the message: it waits until that is mended. */
  private static final Set<String> TOKEN_TROUBLE =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "org_login_required",
          "team_access_not_granted");

  /** Slack failed inside, and may have posted. */
  private static final Set<String> IN_DOUBT =
      Set.of("internal_error", "fatal_error", "request_timeout", "service_unavailable");

  private Outcomes() {}

  /** Of what was thrown by a call: a refusal, a status, or a connection that failed. */
  static Outcome of(Exception failure) {
    if (failure instanceof NotOkException refusal) {
      return ofError(refusal.error());
    }
    return failure instanceof SlackApiException status ? of(status) : ofConnection(failure);
  }

  private static Outcome ofError(String error) {
    if (error.equals("ratelimited") || error.equals("rate_limited")) {
      return new Outcome.TryLater(UNTIL_REACHED);
    }
    if (TOKEN_TROUBLE.contains(error)) {
      return new Outcome.TryLater(UNTIL_MENDED);
    }
    return IN_DOUBT.contains(error)
        ? new Outcome.Unknown()
        : new Outcome.Refused(REFUSALS.getOrDefault(error, Reason.NOT_ALLOWED));
  }

  private static Outcome of(SlackApiException thrown) {
    return Verdict.of(thrown) instanceof Verdict.Again again
            && thrown.getResponse().code() == Verdict.TOO_MANY
        ? new Outcome.TryLater(again.after())
        : new Outcome.Unknown();
  }

  /** Where no connection came about, nothing was posted; else it may have been. */
  private static Outcome ofConnection(Exception failure) {
    boolean neverArrived =
        failure instanceof ConnectException
            || failure instanceof UnknownHostException
            || failure instanceof NoRouteToHostException;
    return neverArrived ? new Outcome.TryLater(UNTIL_REACHED) : new Outcome.Unknown();
  }

  /** The outcome in a word, for counting. */
  static String word(Outcome outcome) {
    if (outcome instanceof Outcome.Posted) {
      return "posted";
    }
    if (outcome instanceof Outcome.TryLater) {
      return "later";
    }
    return outcome instanceof Outcome.Unknown ? "unknown" : "refused";
  }
}
