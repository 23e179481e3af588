package yaksok.reading.question;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;

/**
 * What a question may be read with: what stands on the cards, so that its words are known, and what
 * was asked before it.
 *
 * @param fallback the language of the answer where the question has no letters to tell it by
 * @param cards the cards that a question can be about
 * @param inRecords whether a word, as typed and without its particles, occurs in any record's
 *     title, details or attendees; asked for words that the grammar does not know, to accept them
 *     as words to search for
 * @param previous the last question of the same thread, which a follow-up inherits from; null where
 *     the thread starts
 */
public record Context(
    Language fallback,
    List<CardWords> cards,
    Predicate<String> inRecords,
    @Nullable Query previous) {

  /** What a card is called by. */
  public record CardWords(String number, String title, List<String> indicators) {
    public CardWords {
      indicators = List.copyOf(indicators);
    }
  }

  public Context {
    cards = List.copyOf(cards);
  }

  /** Whether the word stands in the name of an indicator. */
  boolean isOfIndicator(String word) {
    return word.length() > 1
        && cards.stream()
            .flatMap(card -> card.indicators().stream())
            .anyMatch(name -> Normaliser.normalise(name).replace(" ", "").contains(word));
  }

  public Context after(@Nullable Query question) {
    return new Context(fallback, cards, inRecords, question);
  }
}
