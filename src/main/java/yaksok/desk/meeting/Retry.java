package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;

/**
 * A typed line together with the answer to what was asked about it: what a button logs at once.
 *
 * @param date the day that is meant, so that it stays the same whenever the button is pressed; null
 *     where nobody knows it yet
 * @param until the last day of a meeting over several days
 * @param card the card that was chosen; null where the line or the channel says it
 * @param evidence link to the message that the line was said in; null where there is none
 * @param anyway whether it is to be stored beside a similar meeting
 */
public record Retry(
    String line,
    @Nullable LocalDate date,
    @Nullable LocalDate until,
    @Nullable CardKey card,
    @Nullable String evidence,
    boolean anyway) {
  /** What a button can carry. */
  private static final int LONGEST = 2_000;

  private static final String TO = "~";

  static Retry of(String line) {
    return new Retry(line, null, null, null, null, false);
  }

  /** A line that was said in a message, with the link to it. */
  public static Retry said(String line, @Nullable String link) {
    return new Retry(line, null, null, null, link, false);
  }

  Retry on(LocalDate chosen, @Nullable LocalDate last) {
    return new Retry(line, chosen, last, card, evidence, anyway);
  }

  Retry of(CardKey chosen) {
    return new Retry(line, date, until, chosen, evidence, anyway);
  }

  Retry regardless() {
    return new Retry(line, date, until, card, evidence, true);
  }

  /** As a button carries it; empty where the line is too long for one. */
  public Optional<String> value() {
    String value =
        String.join(
            ";",
            days(),
            card == null ? "" : card.toString(),
            evidence == null ? "" : evidence.replace(";", "%3B"),
            anyway ? "anyway" : "",
            line);
    return value.length() <= LONGEST ? Optional.of(value) : Optional.empty();
  }

  private String days() {
    return date == null ? "" : until == null ? date.toString() : date + TO + until;
  }

  /** Whether the text is what {@link #value} wrote. */
  public static boolean isOne(String text) {
    return text.split(";", 5).length == 5;
  }

  /** What {@link #value} wrote. */
  public static Retry parse(String value) {
    String[] parts = value.split(";", 5);
    String[] days = parts[0].split(TO, 2);
    return new Retry(
        parts[4],
        days[0].isEmpty() ? null : LocalDate.parse(days[0]),
        days.length < 2 ? null : LocalDate.parse(days[1]),
        parts[1].isEmpty() ? null : Keys.parse(parts[1]),
        parts[2].isEmpty() ? null : parts[2],
        !parts[3].isEmpty());
  }
}
