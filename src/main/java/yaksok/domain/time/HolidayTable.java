package yaksok.domain.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days off as a file lists them: a date and its name a line, {@code 2026-09-25 추석}. A line of a
 * year alone, {@code 2031}, says that the table holds all of that year; {@code #} begins a remark.
 *
 * @param days names by day; several on one day stand side by side
 * @param years the years that are complete
 * @param faults the lines that could not be read, which then count for nothing
 */
public record HolidayTable(Map<LocalDate, String> days, Set<Integer> years, List<Fault> faults) {
  /** A line that is neither a day with its name nor a year; the first line is 1. */
  public record Fault(int line, String text) {}

  public HolidayTable {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
    years = Collections.unmodifiableSet(new TreeSet<>(years));
    faults = List.copyOf(faults);
  }

  public static HolidayTable parse(List<String> lines) {
    Map<LocalDate, String> days = new TreeMap<>();
    Set<Integer> years = new TreeSet<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").split("#", 2)[0].strip();
      if (!line.isEmpty() && !read(line, days, years)) {
        faults.add(new Fault(i + 1, lines.get(i).strip()));
      }
    }
    return new HolidayTable(days, years, faults);
  }

  private static boolean read(String line, Map<LocalDate, String> days, Set<Integer> years) {
    String[] parts = line.split("\\s+", 2);
    try {
      if (parts.length == 1) {
        years.add(Year.parse(line).getValue());
        return true;
      }
      days.merge(LocalDate.parse(parts[0]), parts[1], HolidayTable::joined);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Both tables as one: the country's and the office's own. */
  public HolidayTable and(HolidayTable other) {
    Map<LocalDate, String> both = new TreeMap<>(days);
    other.days.forEach((day, name) -> both.merge(day, name, HolidayTable::joined));
    Set<Integer> complete = new TreeSet<>(years);
    complete.addAll(other.years);
    List<Fault> wrong = new ArrayList<>(faults);
    wrong.addAll(other.faults);
    return new HolidayTable(both, complete, wrong);
  }

  private static String joined(String first, String second) {
    return first.equals(second) ? first : first + ", " + second;
  }
}
