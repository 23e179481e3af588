package yaksok.reading.card;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;

/** A row of the yearly targets (연차별 추진목표): what is counted, in which unit, how many a year. */
record Target(String name, String unit, SortedMap<Integer, Long> years) {
  Measure measure() {
    return Measure.ofUnit(unit);
  }

  Indicator indicator() {
    return new Indicator(name, unit, measure(), years, new TreeMap<>(), List.of());
  }

  /** The target of the whole term: the sum, or a level's last; 0 where none. */
  long ofTerm() {
    if (years.isEmpty()) {
      return 0;
    }
    return measure() == Measure.LEVEL
        ? years.getOrDefault(years.lastKey(), 0L)
        : years.values().stream().mapToLong(Long::longValue).sum();
  }
}
