package yaksok.desk.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Card;

/** Finds the indicators that a question names by words of their names. */
final class IndicatorNames {
  private IndicatorNames() {}

  /**
   * Positions, from 1: all where none is named, empty where what is named is none of the card's.
   */
  static Optional<List<Integer>> positions(Card card, @Nullable String named) {
    if (named == null) {
      return Optional.of(Asked.all(card));
    }
    List<String> words = List.of(named.strip().split("\\s+"));
    List<Integer> found =
        IntStream.rangeClosed(1, card.indicators().size())
            .filter(position -> isNamed(card, position, words))
            .boxed()
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static boolean isNamed(Card card, int position, List<String> words) {
    String name = RecordWords.plain(card.indicators().get(position - 1).name());
    return words.stream().map(RecordWords::plain).allMatch(name::contains);
  }
}
