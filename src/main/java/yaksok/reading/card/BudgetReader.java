package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Budget;

/** Reads what the pledge costs: 총사업비 and the table of yearly budgets. */
final class BudgetReader {
  private final Parts parts;
  private final Findings findings;
  private final BudgetTable table;
  private List<Numeral> wholePlaced = List.of();

  BudgetReader(Parts parts, Findings findings) {
    this.parts = parts;
    this.findings = findings;
    this.table = BudgetTable.of(parts.of(Part.BUDGET), findings);
  }

  /** The budget; null where the card states none. */
  @Nullable Budget read() {
    Map<String, List<Numeral>> placed = place();
    String line = Line.compact(parts.beside(Part.TOTAL));
    if (placed.isEmpty() && table.whole() == null && line.matches("[-–—]*")) {
      return null;
    }
    BigDecimal unit = unitFor(line);
    Map<String, Map<String, Long>> bySource = new LinkedHashMap<>();
    placed.forEach((source, row) -> bySource.put(source, won(row, unit)));
    long total = total(line, unit, bySource);
    return new Budget(total, table.note(), bySource);
  }

  /** The columns, from the first, for which the table's row of sums holds no figure. */
  Set<String> blankYears() {
    return IntStream.range(0, wholePlaced.size())
        .filter(column -> wholePlaced.get(column).isNone())
        .mapToObj(column -> table.columns().keys().get(column))
        .filter(key -> !key.equals(Budget.AFTER_TERM))
        .collect(Collectors.toSet());
  }

  private Map<String, List<Numeral>> place() {
    int columns = table.columns().keys().size();
    List<FigureRow> rows = new ArrayList<>();
    if (table.whole() != null) {
      rows.add(checked(table.whole()));
    }
    table.sources().forEach(row -> rows.add(checked(row)));
    for (FigureRow row : rows) {
      if (row.figures().size() > columns) {
        findings.fault(row.line(), "columns", row.label(), row.figures().size(), columns);
        return Map.of();
      }
    }
    List<List<Numeral>> placed = placeRows(columns, rows);
    Map<String, List<Numeral>> bySource = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (table.whole() != null && i == 0) {
        wholePlaced = placed.get(i);
      } else {
        bySource.put(rows.get(i).label(), placed.get(i));
      }
    }
    checkSums(bySource);
    return bySource;
  }

  /** The row's figures by year: without its total, and with the blank cells that it shows. */
  private FigureRow body(FigureRow row) {
    int columns = table.columns().keys().size();
    FigureRow full = row.padded(columns + (table.columns().total() ? 1 : 0));
    if (full.figures().isEmpty()) {
      return full;
    }
    BigDecimal first = Placement.amount(full.figures().get(0));
    BigDecimal rest = sum(full.figures()).subtract(first);
    boolean extra = full.figures().size() == columns + 1;
    boolean totalLost = first.signum() == 0 && rest.signum() != 0 && !extra;
    if (totalLost || !(table.columns().total() || (extra && first.compareTo(rest) == 0))) {
      return full;
    }
    return full.withoutFirst();
  }

  private FigureRow checked(FigureRow row) {
    FigureRow body = body(row);
    if (body.figures().size() < row.figures().size()) {
      BigDecimal total = Placement.amount(row.figures().get(0));
      BigDecimal rest = sum(body.figures());
      if (total.compareTo(rest) != 0) {
        findings.assume("budget-row-sum", row.label(), total, rest);
      }
    }
    return body;
  }

  private List<List<Numeral>> placeRows(int columns, List<FigureRow> rows) {
    List<FigureRow> shortRows =
        rows.stream()
            .filter(row -> !row.figures().isEmpty() && row.figures().size() < columns)
            .toList();
    List<List<Numeral>> figures = rows.stream().map(FigureRow::figures).toList();
    if (shortRows.isEmpty()) {
      return figures.stream().map(row -> Placement.leaving(columns, row, Set.of())).toList();
    }
    List<List<Numeral>> bySums =
        table.whole() == null || rows.size() < 2
            ? List.of()
            : Placement.bySums(columns, figures.get(0), figures.subList(1, figures.size()));
    String how = bySums.isEmpty() ? "budget-last" : "budget-sums";
    for (FigureRow row : shortRows) {
      findings.assume(how, row.label(), row.figures().size(), columns);
    }
    return bySums.isEmpty()
        ? figures.stream().map(row -> Placement.leaving(columns, row, blanks(row))).toList()
        : bySums;
  }

  /** The years that the complete row of sums leaves blank, where as many are missing. */
  private Set<Integer> blanks(List<Numeral> row) {
    int columns = table.columns().keys().size();
    FigureRow whole = table.whole();
    if (whole == null || body(whole).figures().size() != columns) {
      return Set.of();
    }
    List<Numeral> sums = body(whole).figures();
    Set<Integer> blank =
        IntStream.range(0, columns)
            .filter(column -> sums.get(column).isNone())
            .boxed()
            .collect(Collectors.toSet());
    return blank.size() == columns - row.size() ? blank : Set.of();
  }

  private void checkSums(Map<String, List<Numeral>> bySource) {
    for (int column = 0; column < wholePlaced.size() && !bySource.isEmpty(); column++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (List<Numeral> row : bySource.values()) {
        sum = sum.add(Placement.amount(row.get(column)));
      }
      BigDecimal whole = Placement.amount(wholePlaced.get(column));
      if (sum.compareTo(whole) != 0) {
        findings.assume("budget-column-sum", table.columns().keys().get(column), whole, sum);
      }
    }
  }

  private Map<String, Long> won(List<Numeral> row, BigDecimal unit) {
    Map<String, Long> byColumn = new LinkedHashMap<>();
    for (int column = 0; column < row.size(); column++) {
      BigDecimal value = row.get(column).value();
      if (value != null) {
        byColumn.put(table.columns().keys().get(column), exact(value.multiply(unit)));
      }
    }
    return byColumn;
  }

  private long exact(BigDecimal won) {
    try {
      return won.longValueExact();
    } catch (ArithmeticException e) {
      findings.fault(parts.lineOf(Part.BUDGET), "number", won);
      return 0;
    }
  }

  /** The table's unit, else that of the 총사업비 line. */
  private BigDecimal unitFor(String line) {
    if (table.unit() != null) {
      return table.unit();
    }
    Optional<BigDecimal> named = Money.unitOf(line);
    boolean needed = table.whole() != null || !table.sources().isEmpty();
    if (needed && named.isEmpty() && sum(figures()).signum() != 0) {
      findings.fault(parts.lineOf(Part.BUDGET), "unit");
    } else if (needed && named.isPresent()) {
      findings.assume("budget-unit", parts.beside(Part.TOTAL));
    }
    return named.orElse(BigDecimal.ONE);
  }

  private List<Numeral> figures() {
    FigureRow whole = table.whole();
    List<Numeral> all = new ArrayList<>(whole == null ? List.of() : whole.figures());
    table.sources().forEach(row -> all.addAll(row.figures()));
    return all;
  }

  private long total(String line, BigDecimal unit, Map<String, Map<String, Long>> bySource) {
    long ofTable =
        wholePlaced.isEmpty()
            ? bySource.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum()
            : exact(sum(wholePlaced).multiply(unit));
    if (line.startsWith(Vocabulary.text("budget.none"))) {
      return 0;
    }
    Optional<BigDecimal> stated = Money.sum(line, table.unit());
    if (stated.isEmpty()) {
      if (line.matches(".*\\d.*")) {
        findings.fault(parts.lineOf(Part.TOTAL), "number", parts.beside(Part.TOTAL));
      }
      return ofTable;
    }
    long total = exact(stated.get());
    if (total != ofTable && ofTable != 0) {
      findings.assume("budget-total", total, ofTable);
    }
    return total;
  }

  private static BigDecimal sum(List<Numeral> figures) {
    return figures.stream().map(Placement::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
