package yaksok.desk.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Result;
import yaksok.domain.time.Period;

/**
 * Enters a figure reached for an indicator (rules.md, "Indicators"), in the indicator's own unit,
 * within the term and not ahead of time.
 *
 * @param indicator position from 1; null means the only one
 */
public record EnterResult(
    @Nullable Integer indicator, long value, String unit, Period span, @Nullable String note)
    implements CardOrder {
  @Override
  public Decision decide(Facts facts) {
    Card card = facts.card();
    Optional<Integer> position = Indicators.position(card, indicator);
    if (position.isEmpty()) {
      return Indicators.which(card);
    }
    Indicator counted = card.indicators().get(position.get() - 1);
    if (!counted.unit().equals(unit)) {
      return Decision.refused("keep.result.unit", counted.name(), counted.unit(), unit);
    }
    if (!card.term().contains(span)) {
      return Decision.refused("keep.result.outside", span, card.term());
    }
    if (span.to().isAfter(facts.today())) {
      return Decision.refused("keep.result.ahead", span.to());
    }
    List<Result> entered = new ArrayList<>(counted.results());
    entered.add(new Result(span, value, note));
    return new Decision.CardChanged(
        card.withIndicator(position.get(), counted.withResults(entered)),
        Message.of("keep.result.done", counted.name(), span, Units.quantity(value, unit)));
  }

  @Override
  public Optional<Period> touches() {
    return Optional.of(span);
  }
}
