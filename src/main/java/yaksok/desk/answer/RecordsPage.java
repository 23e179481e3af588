package yaksok.desk.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Period;

/**
 * Which records a button opens, compact enough to travel in it.
 *
 * @param position of the indicator counted towards, from 1, or {@link #ALL}
 * @param number of the page, from 0
 * @param words that every record holds
 */
public record RecordsPage(
    CardKey card, int position, Period period, LocalDate asOf, int number, List<String> words) {
  /** Towards any of the card's indicators. */
  public static final int ALL = 0;

  private static final String BETWEEN = "|";
  private static final int FIXED_PARTS = 7;

  public RecordsPage {
    words = List.copyOf(words);
  }

  RecordsPage turned(int by) {
    return new RecordsPage(card, position, period, asOf, number + by, words);
  }

  /** As a button carries it: {@code 059|2014|1|2016-01-01|2016-12-31|2016-12-31|0}. */
  public String encoded() {
    List<String> fixed =
        List.of(
            card.number(),
            String.valueOf(card.termYear()),
            String.valueOf(position),
            period.from().toString(),
            period.to().toString(),
            asOf.toString(),
            String.valueOf(number));
    return String.join(BETWEEN, fixed)
        + words.stream()
            .map(word -> BETWEEN + word.replace(BETWEEN, ""))
            .reduce("", String::concat);
  }

  /** Reads what a button carried; empty where it is none of ours. */
  public static Optional<RecordsPage> decoded(String value) {
    List<String> parts = List.of(value.split("\\|", -1));
    if (parts.size() < FIXED_PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RecordsPage(
              new CardKey(parts.get(0), Integer.parseInt(parts.get(1))),
              Integer.parseInt(parts.get(2)),
              new Period(LocalDate.parse(parts.get(3)), LocalDate.parse(parts.get(4))),
              LocalDate.parse(parts.get(5)),
              Integer.parseInt(parts.get(6)),
              parts.subList(FIXED_PARTS, parts.size())));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
