package yaksok.desk.card;

import java.time.LocalDate;
import yaksok.domain.card.Card;

/** Port: a way of writing a card as a document. */
public interface CardFormat {
  /** What the format is called on the command line and in Slack. */
  String name();

  /**
   * The card as a document's bytes. It holds no record after the as-of date, for which rates are
   * printed.
   */
  byte[] write(Card card, LocalDate asOf);
}
