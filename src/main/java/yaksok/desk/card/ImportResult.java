package yaksok.desk.card;

import java.util.List;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Fault;
import yaksok.domain.card.Meeting;

/** What became of importing a card's file. */
public sealed interface ImportResult {
  /** A card that was not here before is stored. */
  record Stored(Card card) implements ImportResult {}

  /** The store holds all that the file says; nothing was written. */
  record Unchanged(Card card) implements ImportResult {}

  /**
   * The stored card differs, and nothing was written: it is to be replaced only when told so.
   *
   * @param changes what would change
   */
  record Different(Card stored, CardDifference changes) implements ImportResult {}

  /**
   * What the file states was taken over.
   *
   * @param changes what changed
   */
  record Replaced(Card card, CardDifference changes) implements ImportResult {}

  /** The file can't be taken over, and nothing of it was stored. */
  record Faulty(List<Fault> faults) implements ImportResult {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What a file would change of the stored card.
   *
   * @param fields one a changed field, with its value before and after
   * @param added the file's records that are not stored yet
   * @param removed imported records that the file no longer has
   * @param changed stored records of which the file says otherwise, as they would become
   * @param both records logged here that the file lists too: the one logged here stays
   * @param uncounted records kept that counted towards an indicator which the file no longer has
   */
  record CardDifference(
      List<Message> fields,
      List<Meeting> added,
      List<Meeting> removed,
      List<Meeting> changed,
      List<Meeting> both,
      List<Meeting> uncounted) {
    public CardDifference {
      fields = List.copyOf(fields);
      added = List.copyOf(added);
      removed = List.copyOf(removed);
      changed = List.copyOf(changed);
      both = List.copyOf(both);
      uncounted = List.copyOf(uncounted);
    }
  }
}
