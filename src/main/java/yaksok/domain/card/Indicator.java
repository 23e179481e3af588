package yaksok.domain.card;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a card counts (추진내용), with its unit and how many it promises.
 *
 * @param targets by year of the term; a year without a figure has no key
 * @param quarters the splits that the office has set: four figures by year, in order, summing to
 *     the year's target
 * @param results figures entered for it, oldest first
 */
public record Indicator(
    String name,
    String unit,
    Measure measure,
    SortedMap<Integer, Long> targets,
    SortedMap<Integer, List<Long>> quarters,
    List<Result> results) {
  public Indicator {
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    results = List.copyOf(results);
  }

  public Indicator withSplit(int year, List<Long> split) {
    SortedMap<Integer, List<Long>> splits = new TreeMap<>(quarters);
    splits.put(year, List.copyOf(split));
    return new Indicator(name, unit, measure, targets, splits, results);
  }

  public Indicator withResults(List<Result> entered) {
    return new Indicator(name, unit, measure, targets, quarters, entered);
  }
}
