package yaksok.desk.card;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yaksok.desk.Cards;
import yaksok.desk.Change;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;
import yaksok.reading.card.FileText;

/** Takes a card's file into the store: the office's text, or this program's own JSON. */
public final class ImportCard {
  private final UnitOfWork store;
  private final Function<String, CardReading> text;
  private final Function<String, CardReading> json;
  private final Function<Message, String> korean;
  private final Clock clock;

  /**
   * @param text reads a card's text as copied out of the office's document
   * @param json reads a card's JSON
   * @param korean says an assumption in the words that are kept with the card
   */
  public ImportCard(
      UnitOfWork store,
      Function<String, CardReading> text,
      Function<String, CardReading> json,
      Function<Message, String> korean,
      Clock clock) {
    this.store = store;
    this.text = text;
    this.json = json;
    this.korean = korean;
    this.clock = clock;
  }

  /**
   * Imports one file.
   *
   * @param replace whether a stored card that differs is to take over what the file states
   * @throws StoreUnavailableException where the store can't be written
   */
  public ImportResult run(byte[] file, boolean replace) {
    Optional<String> decoded = FileText.of(file);
    if (decoded.isEmpty()) {
      return new ImportResult.Faulty(List.of(Fault.at(0, "cards.fault.encoding")));
    }
    boolean isJson = decoded.get().stripLeading().startsWith("{");
    CardReading reading = (isJson ? json : text).apply(decoded.get());
    if (reading instanceof CardReading.Read read) {
      return take(withAssumptions(read), replace);
    }
    return new ImportResult.Faulty(((CardReading.Faulty) reading).faults());
  }

  private Card withAssumptions(CardReading.Read read) {
    return read.assumptions().isEmpty()
        ? read.card()
        : read.card().withAssumptions(read.assumptions().stream().map(korean).toList());
  }

  private ImportResult take(Card card, boolean replace) {
    return store.write(
        ports -> {
          Cards cards = ports.cards();
          Optional<Fault> clash = clash(cards.all(), card);
          if (clash.isPresent()) {
            return new ImportResult.Faulty(List.of(clash.get()));
          }
          Optional<Card> stored = cards.find(card.key());
          if (stored.isEmpty()) {
            cards.save(card, change());
            return new ImportResult.Stored(card);
          }
          return merge(cards, stored.get(), card, replace);
        });
  }

  private ImportResult merge(Cards cards, Card stored, Card document, boolean replace) {
    CardMerge merge =
        new CardMerge(
            stored, document, cards.origins(stored.key()), cards.nextMeetingId(stored.key()));
    Card merged = merge.merged();
    if (merged.equals(stored)) {
      return new ImportResult.Unchanged(stored);
    }
    ImportResult.CardDifference changes =
        new CardDifferences(stored, merged).with(merge.both(), merge.uncounted());
    if (!replace) {
      return new ImportResult.Different(stored, changes);
    }
    cards.save(merged, change());
    return new ImportResult.Replaced(merged, changes);
  }

  /** A number stands for one pledge within a term. */
  private static Optional<Fault> clash(List<Cards.Summary> stored, Card card) {
    return stored.stream()
        .filter(each -> each.key().number().equals(card.number()))
        .filter(each -> each.term().overlaps(card.term()))
        .filter(
            each -> !Titles.isSame(each.title(), card.title()) || !each.key().equals(card.key()))
        .findFirst()
        .map(
            each ->
                Fault.at(
                    0, "cards.fault.clash", card.title(), each.key().toString(), each.title()));
  }

  private Change change() {
    return new Change(clock.instant(), "operator", Change.Through.IMPORT, null);
  }
}
