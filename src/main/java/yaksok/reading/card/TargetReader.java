package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the table of yearly targets (연차별 추진목표). */
final class TargetReader {
  private static final Pattern UNIT =
      Pattern.compile(
          "(.*?)\\s*[(（\\[]\\s*(?:단위\\s*[:：]?)?\\s*([^()（）\\[\\]]{1,8}?)\\s*[)）\\]]\\s*");
  private static final Set<String> UNITS = Vocabulary.words("units");
  private static final Set<String> TOTALS = Vocabulary.words("budget.total");

  private final Parts parts;
  private final Set<String> blankYears;
  private final Findings findings;
  private final List<Target> targets = new ArrayList<>();
  private Columns columns = Columns.none();

  /**
   * @param blankYears the years for which the card has no budget, to place a row that is short
   */
  TargetReader(Parts parts, Set<String> blankYears, Findings findings) {
    this.parts = parts;
    this.blankYears = blankYears;
    this.findings = findings;
  }

  List<Target> read() {
    FigureRow open = null;
    for (Line line : parts.below(Part.TARGETS)) {
      if (open == null && targets.isEmpty() && Columns.isHeading(line)) {
        columns = columns.and(line);
      } else if (!columns.keys().isEmpty() && !isBeside(line)) {
        open = goOn(open, FigureRow.of(line));
      }
    }
    if (open != null && !open.figures().isEmpty()) {
      add(open);
    }
    return targets;
  }

  /** A row whose cells stand on lines of their own goes on until its figures are there. */
  private @Nullable FigureRow goOn(@Nullable FigureRow open, FigureRow next) {
    FigureRow row = next;
    if (open != null && !open.figures().isEmpty() && !next.label().isEmpty()) {
      add(open);
    } else if (open != null) {
      row = open.joined(next);
    }
    boolean complete = next.figures().size() > 1 || row.figures().size() >= columns.keys().size();
    if (complete) {
      add(row);
      return null;
    }
    return row;
  }

  private static boolean isBeside(Line line) {
    String word = Line.compact(line.text());
    return word.isEmpty()
        || word.startsWith("※")
        || word.equals("추진내용")
        || Vocabulary.words("column.remark").contains(word)
        || Vocabulary.words("column.after").contains(word);
  }

  private void add(FigureRow row) {
    if (TOTALS.contains(row.label())) {
      return;
    }
    int size = columns.keys().size();
    FigureRow full = row.padded(size + (columns.total() ? 1 : 0));
    FigureRow years = columns.total() && full.figures().size() > 1 ? full.withoutFirst() : full;
    if (years.figures().size() > size) {
      findings.fault(row.line(), "columns", row.label(), years.figures().size(), size);
      return;
    }
    if (years.figures().size() < size && row.rest().matches("^\\S*\\d.*")) {
      findings.fault(row.line(), "number", row.rest());
      return;
    }
    if (!row.rest().isEmpty()) {
      findings.assume("remark", row.label(), row.rest());
    }
    List<Numeral> placed = place(years, size);
    targets.add(target(row, placed));
  }

  private List<Numeral> place(FigureRow row, int size) {
    int missing = size - row.figures().size();
    if (missing == 0) {
      return row.figures();
    }
    Set<Integer> blank =
        IntStream.range(0, size)
            .filter(column -> blankYears.contains(columns.keys().get(column)))
            .boxed()
            .collect(Collectors.toSet());
    boolean byBudget = blank.size() == missing;
    List<Numeral> placed = Placement.leaving(size, row.figures(), byBudget ? blank : Set.of());
    String years =
        IntStream.range(0, size)
            .filter(column -> byBudget ? blank.contains(column) : column >= row.figures().size())
            .mapToObj(column -> columns.keys().get(column))
            .collect(Collectors.joining(", "));
    findings.assume(
        byBudget ? "targets-budget" : "targets-last",
        row.label(),
        size,
        row.figures().size(),
        years);
    return placed;
  }

  private Target target(FigureRow row, List<Numeral> placed) {
    SortedMap<Integer, Long> years = new TreeMap<>();
    for (int column = 0; column < placed.size(); column++) {
      BigDecimal value = placed.get(column).value();
      String key = columns.keys().get(column);
      if (value != null && columns.years().contains(key)) {
        years.put(Integer.valueOf(key), whole(row, value));
      } else if (value != null) {
        findings.assume("target-after-term", row.label(), value);
      }
    }
    Matcher named = UNIT.matcher(row.label());
    if (named.matches() && isUnit(named.group(2))) {
      return new Target(named.group(1), named.group(2).replace("％", "%"), years);
    }
    return new Target(row.label(), unitOf(row), years);
  }

  private static boolean isUnit(String text) {
    String compact = Line.compact(text);
    return UNITS.contains(compact) || (compact.length() <= 2 && compact.matches("[가-힣%㎡a-zA-Z]+"));
  }

  /** The unit that the figures themselves carry, else the usual one, which is said. */
  private String unitOf(FigureRow row) {
    return row.figures().stream()
        .map(Numeral::unit)
        .filter(unit -> !unit.isEmpty())
        .findFirst()
        .orElseGet(
            () -> {
              findings.assume("unit", row.label(), Vocabulary.text("unit.default"));
              return Vocabulary.text("unit.default");
            });
  }

  private long whole(FigureRow row, BigDecimal value) {
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      findings.fault(row.line(), "number", value);
      return 0;
    }
  }
}
