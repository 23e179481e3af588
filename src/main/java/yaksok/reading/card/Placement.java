package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the figures of rows that have fewer of them than the table has columns under their columns
 * (contract.md, "Card JSON").
 */
final class Placement {
  /** Above this many combinations the sums are no help. */
  private static final int LIMIT = 200_000;

  private final int columns;
  private final List<List<Numeral>> parts;
  private final Set<List<List<Numeral>>> found = new LinkedHashSet<>();
  private int tried;

  private Placement(int columns, List<List<Numeral>> parts) {
    this.columns = columns;
    this.parts = parts;
  }

  /**
   * The rows placed so that in each column the parts sum up to the whole, the whole's row first;
   * empty where the sums leave no place or more than one.
   */
  static List<List<Numeral>> bySums(int columns, List<Numeral> whole, List<List<Numeral>> parts) {
    Placement placement = new Placement(columns, parts);
    for (List<Numeral> placed : placement.places(whole)) {
      placement.search(placed, 0, List.of(placed), zeros(columns));
    }
    return placement.found.size() == 1 && placement.tried < LIMIT
        ? placement.found.iterator().next()
        : List.of();
  }

  /** The figures under the first columns but these, which stay blank. */
  static List<Numeral> leaving(int columns, List<Numeral> figures, Set<Integer> blank) {
    List<Numeral> placed = new ArrayList<>();
    int next = 0;
    for (int column = 0; column < columns; column++) {
      boolean filled = !blank.contains(column) && next < figures.size();
      placed.add(filled ? figures.get(next++) : Numeral.NONE);
    }
    return placed;
  }

  private void search(
      List<Numeral> whole, int part, List<List<Numeral>> placed, List<BigDecimal> sums) {
    if (tried++ > LIMIT || found.size() > 1) {
      return;
    }
    if (part == parts.size()) {
      if (isReached(whole, sums)) {
        found.add(placed);
      }
      return;
    }
    for (List<Numeral> next : places(parts.get(part))) {
      List<List<Numeral>> more = new ArrayList<>(placed);
      more.add(next);
      search(whole, part + 1, more, plus(sums, next));
    }
  }

  private static boolean isReached(List<Numeral> whole, List<BigDecimal> sums) {
    for (int i = 0; i < sums.size(); i++) {
      if (amount(whole.get(i)).compareTo(sums.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** All ways of putting the figures under the columns in their order, each once. */
  private Set<List<Numeral>> places(List<Numeral> figures) {
    Set<List<Numeral>> places = new LinkedHashSet<>();
    extend(figures, new ArrayList<>(), places);
    return places;
  }

  private void extend(List<Numeral> rest, List<Numeral> placed, Set<List<Numeral>> places) {
    int open = columns - placed.size();
    if (open == 0) {
      places.add(List.copyOf(placed));
      return;
    }
    if (!rest.isEmpty()) {
      placed.add(rest.get(0));
      extend(rest.subList(1, rest.size()), placed, places);
      placed.remove(placed.size() - 1);
    }
    if (open > rest.size()) {
      placed.add(Numeral.NONE);
      extend(rest, placed, places);
      placed.remove(placed.size() - 1);
    }
  }

  private static List<BigDecimal> zeros(int columns) {
    return Collections.nCopies(columns, BigDecimal.ZERO);
  }

  private static List<BigDecimal> plus(List<BigDecimal> sums, List<Numeral> row) {
    List<BigDecimal> more = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      more.add(sums.get(i).add(amount(row.get(i))));
    }
    return more;
  }

  static BigDecimal amount(Numeral numeral) {
    return numeral.value() == null ? BigDecimal.ZERO : numeral.value();
  }
}
