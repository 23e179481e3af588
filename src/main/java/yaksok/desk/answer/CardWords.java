package yaksok.desk.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Cards.Summary;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Indicator;
import yaksok.reading.question.Context;

/** What a question may be read with: the words of the cards, and of the meant card's records. */
final class CardWords {
  private final Cards cards;
  private final List<Summary> all;
  private final Asker asker;
  private final Map<CardKey, Card> fetched = new HashMap<>();
  private final Map<CardKey, RecordTexts> texts = new HashMap<>();

  CardWords(Cards cards, List<Summary> all, Asker asker) {
    this.cards = cards;
    this.all = all;
    this.asker = asker;
  }

  /** The whole card, fetched once. */
  Card card(Summary summary) {
    return fetched.computeIfAbsent(summary.key(), key -> cards.find(key).orElseThrow());
  }

  /**
   * The context of a question.
   *
   * @param meant the card whose indicators and records are known by name; null where it is open
   */
  Context context(@Nullable Summary meant) {
    Card card = meant == null ? null : card(meant);
    return new Context(
        asker.language(),
        all.stream().map(each -> words(each, card)).toList(),
        card == null ? word -> false : word -> isInRecords(word, card),
        asker.previous());
  }

  private static Context.CardWords words(Summary summary, @Nullable Card meant) {
    boolean known = meant != null && meant.key().equals(summary.key());
    return new Context.CardWords(
        summary.key().number(),
        summary.title(),
        known && meant != null
            ? meant.indicators().stream().map(Indicator::name).toList()
            : List.of());
  }

  private boolean isInRecords(String word, Card card) {
    return texts
        .computeIfAbsent(
            card.key(), key -> new RecordTexts(card.meetings(), asker.names().on(cards, key)))
        .hold(word);
  }
}
