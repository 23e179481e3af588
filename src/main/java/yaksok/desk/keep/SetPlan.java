package yaksok.desk.keep;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/**
 * Sets how a year's target falls on its quarters (rules.md, "Quarterly targets"): four figures that
 * sum to the year's target, none of them on a quarter outside the term.
 *
 * @param indicator position from 1; null means the only one
 */
public record SetPlan(@Nullable Integer indicator, int year, List<Long> quarters)
    implements CardOrder {
  private static final int QUARTERS = 4;

  public SetPlan {
    quarters = List.copyOf(quarters);
  }

  @Override
  public Decision decide(Facts facts) {
    Card card = facts.card();
    Optional<Integer> position = Indicators.position(card, indicator);
    return position.isEmpty() ? Indicators.which(card) : decide(card, position.get());
  }

  private Decision decide(Card card, int position) {
    Indicator counted = card.indicators().get(position - 1);
    long target = counted.targets().getOrDefault(year, 0L);
    long sum = quarters.stream().mapToLong(Long::longValue).sum();
    String named = String.valueOf(year);
    if (quarters.size() != QUARTERS) {
      return Decision.refused("keep.plan.four", quarters.size());
    }
    if (counted.measure() == Measure.LEVEL) {
      return Decision.refused("keep.plan.level", counted.name());
    }
    if (target <= 0) {
      return Decision.refused("keep.plan.no-target", named, card.term());
    }
    if (sum != target) {
      return Decision.refused(
          "keep.plan.sum",
          named,
          Units.quantity(target, counted.unit()),
          Units.quantity(sum, counted.unit()));
    }
    return outside(card)
        .map(quarter -> Decision.refused("keep.plan.outside", quarter, card.term()))
        .orElseGet(
            () ->
                new Decision.CardChanged(
                    card.withIndicator(position, counted.withSplit(year, quarters)),
                    Message.of("keep.plan.done", named, List.copyOf(quarters))));
  }

  private Optional<Quarter> outside(Card card) {
    return Quarter.ofYear(year).stream()
        .filter(each -> quarters.get(each.number() - 1) > 0)
        .filter(each -> !each.period().overlaps(card.term()))
        .findFirst();
  }

  @Override
  public Optional<Period> touches() {
    return Optional.of(Period.year(year));
  }
}
