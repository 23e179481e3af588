package yaksok.desk.keep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Card;

/** Which of a card's indicators an order means. */
final class Indicators {
  private Indicators() {}

  /** The position, from 1: the one named, else the only one; empty where it must be asked. */
  static Optional<Integer> position(Card card, @Nullable Integer named) {
    int count = card.indicators().size();
    if (named == null) {
      return count == 1 ? Optional.of(1) : Optional.empty();
    }
    return named >= 1 && named <= count ? Optional.of(named) : Optional.empty();
  }

  /** The refusal that lists the indicators by their numbers. */
  static Decision which(Card card) {
    List<Object> choices =
        IntStream.rangeClosed(1, card.indicators().size())
            .<Object>mapToObj(
                i -> Message.of("keep.indicator", i, card.indicators().get(i - 1).name()))
            .toList();
    return choices.isEmpty()
        ? Decision.refused("keep.refused.no-indicator")
        : Decision.refused("keep.refused.which-indicator", choices);
  }
}
