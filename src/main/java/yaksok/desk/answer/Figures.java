package yaksok.desk.answer;

import java.util.Optional;
import java.util.OptionalLong;
import yaksok.domain.Message;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;

/** Standings as the items of an answer. */
final class Figures {
  private Figures() {}

  /** One indicator's figures under its name. */
  static Item.Figures of(Standing.Line line) {
    return of(Message.of("answer.label.name", line.indicator().name()), line.rate(), line);
  }

  /** A whole standing under its period's label; numerator and denominator of one indicator only. */
  static Item.Figures of(Message label, Standing standing) {
    if (standing.lines().size() == 1) {
      return of(label, standing.rate(), standing.lines().get(0));
    }
    return new Item.Figures(
        label,
        standing.rate().map(Rate::capped).orElse(null),
        standing.rate().map(Rate::raw).orElse(null),
        null,
        OptionalLong.empty());
  }

  private static Item.Figures of(Message label, Optional<Rate> rate, Standing.Line line) {
    return new Item.Figures(
        label,
        rate.map(Rate::capped).orElse(null),
        rate.map(Rate::raw).orElse(null),
        line.actual().isWhole() ? line.actual().value() : null,
        line.target());
  }
}
