package yaksok.reading.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardReading;
import yaksok.domain.card.Fault;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.time.Period;

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
    Card card = card(lines, parts, findings);
    return findings.isFaulty()
        ? new CardReading.Faulty(findings.faults())
        : new CardReading.Read(Objects.requireNonNull(card), findings.assumptions());
  }

  private @Nullable Card card(List<Line> lines, Parts parts, Findings findings) {
    checkSecond(lines, findings);
    WrappedLines wrapped = new WrappedLines(lines);
    Heading heading = Heading.of(parts, wrapped);
    if (heading.number().isEmpty() || heading.title().isEmpty()) {
      findings.fault(parts.lineOf(Part.NUMBER), "no-number");
    }
    Period term = term(parts, findings);
    String status = StatusReader.read(parts.of(Part.NUMBER), findings);
    BudgetReader money = new BudgetReader(parts, findings);
    Budget budget = money.read();
    List<Target> targets = new TargetReader(parts, money.blankYears(), findings).read();
    if (targets.isEmpty() && !findings.isFaulty()) {
      findings.fault(parts.lineOf(Part.TARGETS), "no-targets");
    }
    Printed printed = new Claims(parts, findings).read(targets);
    List<Meeting> meetings =
        new RecordReader(parts, attendees, wrapped, findings).read(term, targets);
    if (findings.isFaulty() || term == null) {
      return null;
    }
    CrossCheck.say(targets, printed, meetings, findings);
    Assignment.Outcome assigned = new Assignment(targets, printed, term, findings).assign(meetings);
    return new Card(
        heading.number(),
        heading.title(),
        department(parts),
        term,
        ListReader.read(contents(parts), wrapped),
        budget,
        assigned.indicators(),
        assigned.meetings(),
        ListReader.read(parts.below(Part.PLANS), wrapped),
        status,
        printed,
        List.of());
  }

  private static void checkSecond(List<Line> lines, Findings findings) {
    lines.stream()
        .filter(Part.NUMBER::isBegunBy)
        .skip(1)
        .forEach(line -> findings.fault(line.number(), "second-card"));
  }

  private static @Nullable String department(Parts parts) {
    String department = parts.beside(Part.DEPARTMENT);
    return department.isEmpty() ? null : department;
  }

  private static List<Line> contents(Parts parts) {
    String beside = parts.has(Part.CONTENTS) ? parts.colon(Part.CONTENTS) : "";
    Stream<Line> own =
        beside.isEmpty() ? Stream.of() : Stream.of(new Line(parts.lineOf(Part.CONTENTS), beside));
    return Stream.concat(own, parts.below(Part.CONTENTS).stream()).toList();
  }

  private static @Nullable Period term(Parts parts, Findings findings) {
    String beside = parts.beside(Part.TERM);
    int from = 0;
    while (from < beside.length() && Days.at(beside.substring(from)).isEmpty()) {
      from++;
    }
    Optional<Days> days = Days.at(beside.substring(from));
    int line = parts.lineOf(Part.TERM);
    if (days.isEmpty()) {
      findings.fault(line, "no-term", beside);
      return null;
    }
    LocalDate first = days.get().from();
    LocalDate last = days.get().to();
    if (first == null || last == null || !first.isBefore(last)) {
      findings.fault(line, "term", days.get().text());
      return null;
    }
    if (!days.get().exact()) {
      findings.assume("term-months", first, last);
    }
    return new Period(first, last);
  }
}
