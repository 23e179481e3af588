package yaksok.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Port: posts to people. Outcomes are values; it never throws for what Slack answers. */
public interface Messenger {
  /** What became of a post. */
  sealed interface Outcome {
    record Posted(String messageId) implements Outcome {}

    /** Not posted; worth another try after this time at the earliest. */
    record TryLater(Duration after) implements Outcome {}

    /** It may or may not have been posted, or in part; to be looked into after this time. */
    record Unknown(Duration after) implements Outcome {
      public Unknown() {
        this(Duration.ZERO);
      }
    }

    /** Not posted, and never will be. */
    record Refused(Reason reason) implements Outcome {}
  }

  /** Why nothing can be posted to a conversation. */
  enum Reason {
    ARCHIVED,
    NOT_IN_CHANNEL,
    NO_SUCH_CHANNEL,
    NO_SUCH_PERSON,
    DEACTIVATED,
    NOT_ALLOWED,
    /** Slack refuses the message itself. */
    MALFORMED
  }

  /**
   * Posts to a channel or, as a direct message, to a member, with the key in the message's
   * metadata.
   *
   * @param begun when sending it was first begun, where what became of that is unknown: what has
   *     been posted since is looked for and not posted again
   */
  Outcome post(String conversation, String key, Reply reply, Optional<Instant> begun);

  /** Replaces a message posted before. */
  Outcome update(String conversation, String messageId, String key, Reply reply);
}
