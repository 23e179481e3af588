package yaksok.desk.answer;

import java.time.Instant;
import yaksok.desk.Change;
import yaksok.desk.UnitOfWork;
import yaksok.domain.card.Card;

/** Puts cards into a store for tests. */
final class Desks {
  static final Change IMPORTED =
      new Change(Instant.parse("2017-01-01T00:00:00Z"), "operator", Change.Through.IMPORT, null);

  private Desks() {}

  static void keep(UnitOfWork store, Card card) {
    store.write(
        ports -> {
          ports.cards().save(card, IMPORTED);
          return card;
        });
  }
}
