package yaksok.reading.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.time.Period;

/** The text of one card, read part by part. */
final class CardText {
  private final List<Line> lines;
  private final Parts parts;
  private final Function<String, Attendees> attendees;
  private final Findings findings;
  private final WrappedLines wrapped;

  CardText(
      List<Line> lines, Parts parts, Function<String, Attendees> attendees, Findings findings) {
    this.lines = lines;
    this.parts = parts;
    this.attendees = attendees;
    this.findings = findings;
    this.wrapped = new WrappedLines(lines);
  }

  /** What the tables say. */
  private record Figures(
      @Nullable Budget budget, List<Target> targets, @Nullable Printed printed) {}

  /** The card; null where the findings hold a fault. */
  @Nullable Card card() {
    checkSecond();
    Heading heading = heading();
    Period term = term();
    String status = StatusReader.read(parts.of(Part.NUMBER), findings);
    Figures figures = figures();
    List<Meeting> meetings =
        new RecordReader(parts, attendees, wrapped, findings).read(term, figures.targets());
    return findings.isFaulty() || term == null
        ? null
        : card(heading, term, status, figures, meetings);
  }

  private Card card(
      Heading heading,
      Period term,
      @Nullable String status,
      Figures figures,
      List<Meeting> meetings) {
    CrossCheck.say(figures.targets(), figures.printed(), meetings, findings);
    Assignment.Outcome assigned =
        new Assignment(figures.targets(), figures.printed(), term, findings).assign(meetings);
    return new Card(
        heading.number(),
        heading.title(),
        department(),
        term,
        ListReader.read(contents(), wrapped),
        figures.budget(),
        assigned.indicators(),
        assigned.meetings(),
        ListReader.read(parts.below(Part.PLANS), wrapped),
        status,
        figures.printed(),
        List.of());
  }

  private Heading heading() {
    Heading heading = Heading.of(parts, wrapped);
    if (heading.number().isEmpty() || heading.title().isEmpty()) {
      findings.fault(parts.lineOf(Part.NUMBER), "no-number");
    }
    return heading;
  }

  private Figures figures() {
    BudgetReader money = new BudgetReader(parts, findings);
    @Nullable Budget budget = money.read();
    List<Target> targets = new TargetReader(parts, money.blankYears(), findings).read();
    if (targets.isEmpty() && !findings.isFaulty()) {
      findings.fault(parts.lineOf(Part.TARGETS), "no-targets");
    }
    return new Figures(budget, targets, new Claims(parts, findings).read(targets));
  }

  private void checkSecond() {
    lines.stream()
        .filter(Part.NUMBER::isBegunBy)
        .skip(1)
        .forEach(line -> findings.fault(line.number(), "second-card"));
  }

  private @Nullable String department() {
    String department = parts.beside(Part.DEPARTMENT);
    return department.isEmpty() ? null : department;
  }

  private List<Line> contents() {
    String beside = parts.has(Part.CONTENTS) ? parts.colon(Part.CONTENTS) : "";
    Stream<Line> own =
        beside.isEmpty() ? Stream.of() : Stream.of(new Line(parts.lineOf(Part.CONTENTS), beside));
    return Stream.concat(own, parts.below(Part.CONTENTS).stream()).toList();
  }

  private @Nullable Period term() {
    String beside = parts.beside(Part.TERM);
    Optional<Days> days = Days.in(beside);
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
