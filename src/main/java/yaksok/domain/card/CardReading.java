package yaksok.domain.card;

import java.util.List;
import yaksok.domain.Message;

/** What became of reading a card's file: the card, or what is wrong with the file. */
public sealed interface CardReading {
  /**
   * The file holds this card.
   *
   * @param assumptions what had to be assumed, to be said in words and kept with the card
   */
  record Read(Card card, List<Message> assumptions) implements CardReading {
    public Read {
      assumptions = List.copyOf(assumptions);
    }
  }

  /** The file can't be taken over; the faults are in the order of its lines, at least one. */
  record Faulty(List<Fault> faults) implements CardReading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
