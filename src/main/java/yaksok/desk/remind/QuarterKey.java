package yaksok.desk.remind;

import yaksok.desk.Reminders.Stage;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Quarter;

/** A quarter of a card's indicator, as a button carries it: {@code 059@2014 1 2017 1}. */
record QuarterKey(CardKey card, int indicator, Quarter quarter) {
  static QuarterKey of(Stage stage) {
    return new QuarterKey(stage.card(), stage.indicator(), stage.quarter());
  }

  /**
   * What {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where it did not
   */
  static QuarterKey parse(String value) {
    String[] parts = value.split(" ", -1);
    int at = parts[0].lastIndexOf('@');
    if (parts.length != 4 || at < 0) {
      throw new IllegalArgumentException("not a quarter of a card: " + value);
    }
    return new QuarterKey(
        new CardKey(parts[0].substring(0, at), Integer.parseInt(parts[0].substring(at + 1))),
        Integer.parseInt(parts[1]),
        new Quarter(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
  }

  @Override
  public String toString() {
    return card + " " + indicator + " " + quarter.year() + " " + quarter.number();
  }
}
