package yaksok.domain.notice;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.domain.card.Card;
import yaksok.domain.time.Quarter;

/**
 * How an indicator stands in the quarter that is running.
 *
 * @param running against the target at its end
 * @param late what the year is still short of by the quarters that have ended
 */
public record Outlook(Shortfall running, long late) {
  /** What there is to do. */
  public enum State {
    /** The quarters that have ended are not made up for yet. */
    LATE,
    DUE,
    DONE,
    /** Nothing is promised by the quarter's end. */
    NO_TARGET
  }

  /** As of a day; empty outside the term. */
  public static Optional<Outlook> of(Card card, int position, LocalDate asOf) {
    return Shortfall.of(card, position, Quarter.of(asOf), asOf)
        .map(running -> new Outlook(running, late(card, position, running, asOf)));
  }

  private static long late(Card card, int position, Shortfall running, LocalDate asOf) {
    Quarter ended = running.quarter().previous();
    return Optional.of(ended)
        .filter(each -> each.year() == running.quarter().year())
        .flatMap(each -> Shortfall.of(card, position, each, asOf))
        .map(shortfall -> Math.max(0, shortfall.due() - running.actual().value()))
        .orElse(0L);
  }

  public State state() {
    if (running.due() == 0) {
      return State.NO_TARGET;
    }
    if (late > 0) {
      return State.LATE;
    }
    return running.isMet() ? State.DONE : State.DUE;
  }
}
