package yaksok.document;

import java.util.function.Function;
import yaksok.domain.Language;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.card.CardReader;
import yaksok.words.Words;

/** The readers of cards' files as the program puts them together. */
public final class CardFiles {
  private static final Words WORDS = new Words();
  private static final Function<String, Attendees> ATTENDEES = new AttendeeReader()::read;

  private CardFiles() {}

  public static CardReader text() {
    return new CardReader(ATTENDEES);
  }

  public static CardJson json() {
    return new CardJson(ATTENDEES);
  }

  /** Reads a card's text that has no faults. */
  public static CardReading.Read read(String text) {
    CardReading reading = text().read(text);
    if (reading instanceof CardReading.Read read) {
      return read;
    }
    throw new AssertionError(reading.toString());
  }

  /** The card with its assumptions in the words that are kept with it. */
  public static Card said(CardReading.Read read) {
    return read.card()
        .withAssumptions(
            read.assumptions().stream().map(each -> WORDS.say(Language.KO, each)).toList());
  }
}
