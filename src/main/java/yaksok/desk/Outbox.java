package yaksok.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: messages that nobody waits for. One is stored in the unit of work that causes it and sent
 * later, exactly once by its key.
 */
public interface Outbox {
  /**
   * Nothing waits longer for its next attempt: what is due later was put off by a clock that has
   * been set back since, and is due at once.
   */
  Duration LONGEST_WAIT = Duration.ofDays(1);

  /** How far a message has come. */
  enum State {
    WAITING,
    /** Handed to Slack with the outcome not yet known. */
    SENDING,
    SENT,
    /** Not to be sent any more: no longer needed, or nobody could be reached. */
    DROPPED
  }

  /**
   * A message on its way.
   *
   * @param key names the message for ever: a second one of the same key is never stored
   * @param conversation id of the channel or member
   * @param body the {@link Reply} to be posted
   * @param due not before this instant
   * @param attempts how often sending was begun
   * @param begun when its sending was first begun: a search for it reaches back to here
   * @param messageId Slack's {@code ts} once sent, empty before; one that waits with an id replaces
   *     that message
   */
  record Outgoing(
      String key,
      String conversation,
      Reply body,
      Instant due,
      State state,
      int attempts,
      Optional<Instant> begun,
      Optional<String> messageId) {
    /** A message that is to be sent, not before it is due. */
    public static Outgoing waiting(String key, String conversation, Reply body, Instant due) {
      return new Outgoing(
          key, conversation, body, due, State.WAITING, 0, Optional.empty(), Optional.empty());
    }

    public Outgoing withBody(Reply changed) {
      return new Outgoing(key, conversation, changed, due, state, attempts, begun, messageId);
    }

    public boolean isDue(Instant now) {
      return !due.isAfter(now) || due.isAfter(now.plus(LONGEST_WAIT));
    }

    /** The message as posted under this id. */
    public Outgoing sentAs(String id) {
      return new Outgoing(
          key, conversation, body, due, State.SENT, attempts, begun, Optional.of(id));
    }

    /** The message, the sending of which is begun now for the first time. */
    public Outgoing begunAt(Instant now) {
      return new Outgoing(
          key, conversation, body, due, state, attempts, Optional.of(now), messageId);
    }

    /** The message after one more attempt. */
    public Outgoing tried() {
      return new Outgoing(key, conversation, body, due, state, attempts + 1, begun, messageId);
    }

    /** The message in another state, next to be looked at when it is due. */
    public Outgoing inState(State changed, Instant nextDue) {
      return new Outgoing(key, conversation, body, nextDue, changed, attempts, begun, messageId);
    }
  }

  /** Stores a message to be sent; false where its key is known already. */
  boolean put(Outgoing outgoing);

  Optional<Outgoing> find(String key);

  /** Those that are waiting or in doubt and due by then, oldest first. */
  List<Outgoing> due(Instant now, int atMost);

  /** Replaces the stored message of the same key. */
  void update(Outgoing outgoing);

  /** How many wait to be sent. */
  int waiting();
}
