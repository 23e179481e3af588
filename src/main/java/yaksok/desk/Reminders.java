package yaksok.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Quarter;

/**
 * Port: what was decided about each stage of a reminder once its moment came, and what people asked
 * of their reminders. What is decided is never decided again, whatever restarts.
 */
public interface Reminders {
  /**
   * One stage of what is said about a card's quarter.
   *
   * @param indicator its position from 1; 0 where the whole card is meant
   * @param name which stage, such as {@code 14} for the one 14 days before the quarter's last
   */
  record Stage(CardKey card, int indicator, Quarter quarter, String name) {}

  /**
   * What became of a stage.
   *
   * @param at when it was decided
   * @param message key of the message in the outbox; empty where there was nothing to say
   * @param settled the day on which the message was told that the matter is settled
   */
  record Decision(Stage stage, Instant at, Optional<String> message, Optional<LocalDate> settled) {}

  /**
   * What a person asked for: no reminder of this quarter before a day.
   *
   * @param until the day on which it comes again
   */
  record Snooze(
      CardKey card, int indicator, Quarter quarter, Instant at, LocalDate until, String by) {}

  /** All decisions about a quarter, over all cards. */
  List<Decision> decided(Quarter quarter);

  /** The decisions that went into a message, in the order in which they were made. */
  List<Decision> in(String message);

  /** Stores a decision, in the place of the one about the same stage if there is one. */
  void put(Decision decision);

  /** All snoozes of a quarter, over all cards, oldest first. */
  List<Snooze> snoozes(Quarter quarter);

  void put(Snooze snooze);

  /** Whether this person asked to get no digest. */
  boolean isDigestOff(String member);

  void setDigestOff(String member, boolean off);
}
