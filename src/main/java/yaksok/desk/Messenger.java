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

    /** It may or may not have been posted: look for its key before trying again. */
    record Unknown() implements Outcome {}

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
   */
  Outcome post(String conversation, String key, Reply reply);

  /** Replaces a message posted before. */
  Outcome update(String conversation, String messageId, String key, Reply reply);

  /**
   * Looks for a message by its key among those posted since. Empty where it surely is not there.
   *
   * @throws MessengerUnavailableException where that can't be told now
   */
  Optional<String> find(String conversation, String key, Instant since);
}
