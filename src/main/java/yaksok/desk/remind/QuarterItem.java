package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reminders.Decision;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Shortfall;

/**
 * A quarter that is reminded of.
 *
 * @param shortfall as of the day on which it is said
 */
record QuarterItem(
    Decision decision, Card card, Stewardship stewardship, Shortfall shortfall, LocalDate asOf)
    implements Item {
  Indicator indicator() {
    return card.indicators().get(shortfall.indicator() - 1);
  }

  @Override
  public boolean isWanted() {
    return !asOf.isAfter(shortfall.lastDay()) && !shortfall.isCovered();
  }

  @Override
  public Optional<LocalDate> doneOn() {
    return shortfall.isMet() ? shortfall.metOn().or(() -> Optional.of(asOf)) : Optional.empty();
  }
}
