package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;

/**
 * A typed line together with the answer to what was asked about it: what a button logs at once.
 *
 * @param date the day that was chosen; null where the line says it
 * @param card the card that was chosen; null where the line or the channel says it
 * @param evidence link to the message that the line was said in; null where there is none
 * @param anyway whether it is to be stored beside a similar meeting
 */
public record Retry(
    String line,
    @Nullable LocalDate date,
    @Nullable CardKey card,
    @Nullable String evidence,
    boolean anyway) {
  /** What a button can carry. */
  private static final int LONGEST = 2_000;

  static Retry of(String line) {
    return new Retry(line, null, null, null, false);
  }

  /** A line that was said in a message, with the link to it. */
  public static Retry said(String line, @Nullable String link) {
    return new Retry(line, null, null, link, false);
  }

  Retry on(LocalDate chosen) {
    return new Retry(line, chosen, card, evidence, anyway);
  }

  Retry of(CardKey chosen) {
    return new Retry(line, date, chosen, evidence, anyway);
  }

  Retry regardless() {
    return new Retry(line, date, card, evidence, true);
  }

  /** As a button carries it; empty where the line is too long for one. */
  public Optional<String> value() {
    String value =
        String.join(
            ";",
            date == null ? "" : date.toString(),
            card == null ? "" : card.toString(),
            evidence == null ? "" : evidence.replace(";", "%3B"),
            anyway ? "anyway" : "",
            line);
    return value.length() <= LONGEST ? Optional.of(value) : Optional.empty();
  }

  /** Whether the text is what {@link #value} wrote. */
  public static boolean isOne(String text) {
    return text.split(";", 5).length == 5;
  }

  /** What {@link #value} wrote. */
  public static Retry parse(String value) {
    String[] parts = value.split(";", 5);
    return new Retry(
        parts[4],
        parts[0].isEmpty() ? null : LocalDate.parse(parts[0]),
        parts[1].isEmpty() ? null : Keys.parse(parts[1]),
        parts[2].isEmpty() ? null : parts[2],
        !parts[3].isEmpty());
  }
}
