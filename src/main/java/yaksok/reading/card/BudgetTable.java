package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of yearly budgets (연차별 소요예산) as it stands, in its own unit.
 *
 * @param whole the row of sums; null where the table has none
 * @param sources the rows by source, each with a figure at least
 * @param unit won per unit; null where the table names none
 * @param note what is remarked below the table; null where nothing
 */
record BudgetTable(
    Columns columns,
    @Nullable FigureRow whole,
    List<FigureRow> sources,
    @Nullable BigDecimal unit,
    @Nullable String note) {
  private static final Set<String> SOURCES = Vocabulary.words("budget.sources");
  private static final Set<String> TOTALS = Vocabulary.words("budget.total");
  private static final Set<String> SIDES = Vocabulary.words("budget.sides");

  static BudgetTable of(List<Line> lines, Findings findings) {
    return new Builder(findings).read(lines);
  }

  /** Reads line by line: the columns, then rows, whose figures may stand on lines of their own. */
  private static final class Builder {
    private final Findings findings;
    private final List<FigureRow> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Columns columns = Columns.none();
    private @Nullable BigDecimal unit;
    private boolean open;

    Builder(Findings findings) {
      this.findings = findings;
    }

    BudgetTable read(List<Line> lines) {
      for (Line line : lines) {
        Optional<BigDecimal> named = Money.unitIn(Line.compact(line.text()));
        if (named.isPresent()) {
          unit = named.get();
        } else if (!line.isBlank() && !isNote(line)) {
          row(line);
        }
      }
      return table();
    }

    /** A remark goes on over the lines that follow it. */
    private boolean isNote(Line line) {
      if (line.text().strip().startsWith("※") || !notes.isEmpty()) {
        notes.add(line.content());
        return true;
      }
      return false;
    }

    private void row(Line line) {
      if (rows.isEmpty() && !open && (Columns.isHeading(line) || isHead(line))) {
        columns = columns.and(line);
        return;
      }
      FigureRow row = FigureRow.of(line);
      String label = nameOf(row.label());
      if (label.isEmpty() && !row.figures().isEmpty() && !rows.isEmpty()) {
        rows.add(rows.remove(rows.size() - 1).joined(row));
      } else if (!label.isEmpty()) {
        add(row.labelled(label));
      }
    }

    private boolean isHead(Line line) {
      return columns.keys().isEmpty() || Line.compact(line.text()).matches("임기(이)?후");
    }

    private void add(FigureRow row) {
      String first = Line.words(row.label()).get(0);
      boolean known = SOURCES.contains(first) || TOTALS.contains(first);
      boolean readable = row.label().equals(first) && row.rest().isEmpty();
      if (known && !readable && !row.label().contains(Vocabulary.text("budget.none"))) {
        String odd = row.rest().isEmpty() ? row.label().substring(first.length()) : row.rest();
        findings.fault(row.line(), "number", odd.strip());
      } else if (known || !row.figures().isEmpty()) {
        open = true;
        rows.add(row);
      }
    }

    private BudgetTable table() {
      FigureRow whole =
          rows.stream().filter(row -> TOTALS.contains(row.label())).findFirst().orElse(null);
      List<FigureRow> sources =
          rows.stream()
              .filter(row -> !TOTALS.contains(row.label()))
              .filter(row -> row.figures().stream().anyMatch(each -> !each.isNone()))
              .toList();
      String note = notes.isEmpty() ? null : String.join(" ", notes);
      return new BudgetTable(columns, whole, sources, unit, note);
    }
  }

  /** A row's name without the words that stand upright beside the table. */
  private static String nameOf(String label) {
    return Line.words(label).stream()
        .filter(word -> !SIDES.contains(word))
        .collect(Collectors.joining(" "));
  }
}
