package yaksok.practice;

import java.time.Instant;
import java.time.ZoneId;

/** The clock that the practised office lives by; moving it plays what falls due on the way. */
public interface PracticeClock {
  /** The office's present moment. */
  Instant now();

  /** The office's time zone, in which the page shows the clock. */
  ZoneId zone();

  /**
   * Moves on to the given moment, playing each due moment in turn, and returns when all are played.
   * A moment that is not after {@link #now()} changes nothing: the clock never goes back.
   */
  void moveTo(Instant moment);
}
