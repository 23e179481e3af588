package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reminders.Decision;
import yaksok.domain.card.Card;
import yaksok.domain.card.Stewardship;

/** One thing of a card that stands in a message. */
sealed interface Item permits QuarterItem, MeetingItem {
  Decision decision();

  Card card();

  Stewardship stewardship();

  /** Whether it is still worth saying to somebody who has not heard of it. */
  boolean isWanted();

  /** The day on which it was settled, where it is by now. */
  Optional<LocalDate> doneOn();

  /** Whether the message is to say that it is settled. */
  default boolean isSettled() {
    return decision().settled().isPresent();
  }
}
