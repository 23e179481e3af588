package yaksok.desk.answer;

import java.util.OptionalLong;
import yaksok.domain.card.Indicator;

/** Single figures of one indicator among several. */
final class Shares {
  private Shares() {}

  static Item.Share of(Indicator indicator, OptionalLong value) {
    return new Item.Share(
        indicator.name(), value.isPresent() ? value.getAsLong() : null, indicator.unit());
  }
}
