package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import yaksok.domain.card.CardKey;

/**
 * A form as it is shown: what stands in it and what can be chosen.
 *
 * @param values what stands in it; the date is always given
 * @param cards what the card can be; the chosen one is among them
 * @param indicators the chosen card's, by position from 1; empty where none is chosen
 * @param reasonAsked whether a quarter of the chosen card is closed
 */
public record FormView(
    MeetingForm values,
    LocalDate today,
    List<CardOption> cards,
    List<String> indicators,
    boolean reasonAsked) {
  /** A card that can be chosen. */
  public record CardOption(CardKey key, String title) {}

  public FormView {
    cards = List.copyOf(cards);
    indicators = List.copyOf(indicators);
  }
}
