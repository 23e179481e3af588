package yaksok.desk.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Period;

/**
 * Which meetings to list: those of a period, a page at a time.
 *
 * @param period null for all of the term
 * @param page from 1
 */
public record ListRequest(CardName card, @Nullable Period period, int page) {
  static ListRequest of(CardKey key, int year) {
    return new ListRequest(CardName.of(key), Period.year(year), 1);
  }

  ListRequest turnedTo(CardKey key, int other) {
    return new ListRequest(CardName.of(key), period, other);
  }

  /** As a button carries it, once the card is known. */
  String value() {
    return String.join(
        " ",
        String.valueOf(card.key()),
        period == null ? "-" : period.from() + "/" + period.to(),
        String.valueOf(page));
  }

  /** What {@link #value} wrote. */
  public static ListRequest parse(String value) {
    String[] parts = value.split(" ", 3);
    return new ListRequest(
        CardName.of(Keys.parse(parts[0])),
        parts[1].equals("-") ? null : period(parts[1]),
        Integer.parseInt(parts[2]));
  }

  private static Period period(String text) {
    String[] days = text.split("/", 2);
    return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }
}
