package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.domain.card.Budget;

/**
 * The columns of a table by year.
 *
 * @param keys the years in order, and {@link Budget#AFTER_TERM} where that column stands
 * @param total whether a column of totals stands before them
 */
record Columns(List<String> keys, boolean total) {
  private static final Pattern YEAR =
      Pattern.compile("(?:(\\d{4})|['’‘](\\d{2}))(?:년도|년)?[.~(]?[\\d.~월말상하반기)]*(이후)?");
  private static final Set<String> TOTAL = Vocabulary.words("column.total");
  private static final Set<String> AFTER = Vocabulary.words("column.after");

  Columns {
    keys = List.copyOf(keys);
  }

  static Columns none() {
    return new Columns(List.of(), false);
  }

  /** Whether the line belongs to a table's heading: years, and no other figure. */
  static boolean isHeading(Line line) {
    List<String> cells = cells(line);
    return cells.stream().anyMatch(Columns::isYear)
        && cells.stream().allMatch(cell -> isYear(cell) || Numeral.of(cell).isEmpty());
  }

  /** The columns with those of another line of the heading. */
  Columns and(Line line) {
    List<String> all = new ArrayList<>(keys);
    boolean withTotal = total;
    for (String cell : cells(line)) {
      if (AFTER.contains(cell)) {
        all.add(Budget.AFTER_TERM);
      } else if (isYear(cell)) {
        String year = yearOf(cell);
        all.add(all.contains(year) ? Budget.AFTER_TERM : year);
      }
      withTotal |= TOTAL.contains(cell);
    }
    return new Columns(all, withTotal);
  }

  List<String> years() {
    return keys.stream().filter(key -> !key.equals(Budget.AFTER_TERM)).toList();
  }

  private static List<String> cells(Line line) {
    return Line.words(line.text()).stream().map(Line::compact).toList();
  }

  private static boolean isYear(String cell) {
    return YEAR.matcher(cell).matches();
  }

  private static String yearOf(String cell) {
    Matcher year = YEAR.matcher(cell);
    return year.matches() && year.group(1) == null ? "20" + year.group(2) : cell.substring(0, 4);
  }
}
