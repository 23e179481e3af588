package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;

/**
 * Reads a pledge card's text as it comes out of the office's document, by the structure of the
 * printed form: its headings, its tables flattened to lines, its wrapped cells.
 */
public final class CardReader {
  /** No line may be longer, in characters. */
  public static final int LONGEST_LINE = 100_000;

  private static final List<Part> NEEDED = List.of(Part.NUMBER, Part.TERM, Part.TARGETS);

  private final Function<String, Attendees> attendees;

  /**
   * @param attendees reads who took part out of a text
   */
  public CardReader(Function<String, Attendees> attendees) {
    this.attendees = attendees;
  }

  /** The card, or every fault that keeps it from being one. Never throws, whatever the text. */
  public CardReading read(String text) {
    List<Line> lines = Line.split(text);
    List<Fault> tooLong =
        lines.stream()
            .filter(line -> line.text().length() > LONGEST_LINE)
            .map(line -> Fault.at(line.number(), "cards.fault.long-line", line.text().length()))
            .toList();
    if (!tooLong.isEmpty()) {
      return new CardReading.Faulty(tooLong);
    }
    Parts parts = Parts.of(lines);
    Findings findings = new Findings();
    List<Object> missing = new ArrayList<>();
    NEEDED.stream().filter(part -> !parts.has(part)).forEach(part -> missing.add(part.title()));
    if (!missing.isEmpty()) {
      return new CardReading.Faulty(List.of(Fault.at(1, "cards.fault.no-card", missing)));
    }
    Card card = new CardText(lines, parts, attendees, findings).card();
    return findings.isFaulty()
        ? new CardReading.Faulty(findings.faults())
        : new CardReading.Read(Objects.requireNonNull(card), findings.assumptions());
  }
}
