package yaksok.reading.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

/** Reads the dated records (일정별 추진실적) into meetings that count towards nothing yet. */
final class RecordReader {
  private static final Pattern TIME =
      Pattern.compile("^[\\s\\p{Z}]*(\\d{1,2}:\\d{2}(?:\\s*~\\s*\\d{1,2}:\\d{2})?)(?=\\s|$)");

  private final Parts parts;
  private final Function<String, Attendees> attendees;
  private final People people;
  private final WrappedLines wrapped;
  private final Findings findings;

  RecordReader(
      Parts parts, Function<String, Attendees> attendees, WrappedLines wrapped, Findings findings) {
    this.parts = parts;
    this.attendees = attendees;
    this.people = new People(attendees);
    this.wrapped = wrapped;
    this.findings = findings;
  }

  List<Meeting> read(@Nullable Period term, List<Target> targets) {
    List<Line> lines = parts.below(Part.RECORDS).stream().filter(line -> !isHeading(line)).toList();
    List<RecordRow> rows = new RecordRows(lines, findings).read();
    TitleWeights weights = new TitleWeights(people, targets.stream().map(Target::name).toList());
    Set<String> known = knownTitles(rows, weights);
    List<Meeting> meetings = new ArrayList<>();
    for (RecordRow row : rows) {
      checkTerm(row, term);
      meetings.add(meeting(row, TitleSplit.of(untimed(row), known, weights, wrapped)));
    }
    checkGaps(meetings);
    return meetings;
  }

  private static boolean isHeading(Line line) {
    String text = line.heading();
    return text.matches("연번일자추진사항.*|연번|일자|추진사항|세부내용|추진내용|번호일자.*");
  }

  /** The titles that stand out clearly by themselves. */
  private Set<String> knownTitles(List<RecordRow> rows, TitleWeights weights) {
    Set<String> known = new HashSet<>();
    for (RecordRow row : rows) {
      TitleSplit split = TitleSplit.of(untimed(row), Set.of(), weights, wrapped);
      if (split.weight() >= TitleSplit.CLEAR) {
        known.add(Line.compact(split.title()));
      }
    }
    return known;
  }

  private static List<String> untimed(RecordRow row) {
    List<String> lines = new ArrayList<>(row.lines());
    lines.set(0, TIME.matcher(lines.get(0)).replaceFirst(""));
    return lines;
  }

  private void checkTerm(RecordRow row, @Nullable Period term) {
    LocalDate from = row.days().from();
    LocalDate to = row.days().to();
    if (term != null && from != null && to != null && !(term.contains(from) && term.contains(to))) {
      findings.fault(
          row.line(),
          "outside",
          String.valueOf(row.number()),
          row.days().text(),
          term.from().toString(),
          term.to().toString());
    }
    if (!row.days().exact()) {
      findings.assume("month", String.valueOf(row.number()), row.days().text());
    }
  }

  private Meeting meeting(RecordRow row, TitleSplit split) {
    if (split.title().isEmpty()) {
      findings.fault(row.line(), "no-title", String.valueOf(row.number()));
    }
    Cell cell = Cell.of(split.cell(), people, wrapped);
    String text = cell.attendees();
    LocalDate from = Objects.requireNonNull(row.days().from());
    LocalDate to = row.days().to();
    Matcher time = TIME.matcher(row.lines().get(0));
    return new Meeting(
        row.number(),
        Meeting.State.HELD,
        from,
        from.equals(to) ? null : to,
        time.find() ? time.group(1).replaceAll("\\s", "") : null,
        null,
        split.title(),
        text == null ? Attendees.NONE : attendees.apply(text),
        cell.details(),
        List.of(),
        List.of());
  }

  private void checkGaps(List<Meeting> meetings) {
    for (int i = 1; i < meetings.size(); i++) {
      int before = meetings.get(i - 1).id();
      if (meetings.get(i).id() != before + 1) {
        findings.assume("gap", String.valueOf(before), String.valueOf(meetings.get(i).id()));
      }
    }
  }
}
