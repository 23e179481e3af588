package yaksok.desk.remind;

import java.time.Instant;

/** Something that is looked after at every moment of sending; safe to repeat. */
@FunctionalInterface
public interface Round {
  /** Stores whatever is to be sent by now and was not stored before. */
  void round(Instant now);
}
