package yaksok.desk;

import java.time.Instant;

/** Port: what came in already, so that a delivery repeated by Slack changes nothing. */
public interface Inbox {
  /**
   * Remembers a delivery by its id (an event's {@code event_id}, a form's view id, a command's
   * trigger id) in the same unit of work as what it causes.
   *
   * @return whether it is new; false where it was seen before
   */
  boolean accept(String id, Instant at);

  /** Whether a delivery of this id was accepted before. */
  boolean knows(String id);

  /** Forgets what came in before this instant; ids are kept for a day at the least. */
  void forgetBefore(Instant instant);
}
