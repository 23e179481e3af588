package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reminders.Decision;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Shortfall;

/**
 * One quarter of one card in a message.
 *
 * @param shortfall as of the day on which it is said
 */
record Item(
    Decision decision, Card card, Stewardship stewardship, Shortfall shortfall, LocalDate asOf) {
  Indicator indicator() {
    return card.indicators().get(shortfall.indicator() - 1);
  }

  /** The day on which the quarter was met after the reminder. */
  Optional<LocalDate> settled() {
    return decision.settled();
  }
}
