package yaksok.reading.attendee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people the entries of a roll make, as far as their own counts fix it. */
final class Sums {
  private static final int MOST = 1_000_000;

  private Sums() {}

  /** The sum of all; null where one of them is open. */
  static @Nullable Integer headcount(List<Entry> entries) {
    if (isHeaded(entries)) {
      return entries.get(0).count();
    }
    boolean either = entries.stream().anyMatch(entry -> entry.strength() == Token.Strength.OR);
    return either ? null : from(0, entries);
  }

  /** A first count that names nobody is that of all who are listed behind it. */
  private static boolean isHeaded(List<Entry> entries) {
    if (entries.size() < 2) {
      return false;
    }
    Entry first = entries.get(0);
    Integer all = first.count();
    boolean named = entries.get(1).name() != null || entries.get(1).sort() == Entry.Sort.PERSON;
    return all != null
        && first.sort() == Entry.Sort.COUNTED
        && first.name() == null
        && named
        && isSum(all, 1, entries);
  }

  static boolean isSum(int count, int from, List<Entry> entries) {
    Integer sum = from(from, entries);
    return sum != null && sum == count;
  }

  /** The sum of the entries from one on; null where one is open or nobody is counted. */
  static @Nullable Integer from(int from, List<Entry> entries) {
    long sum = 0;
    boolean anybody = false;
    for (Entry entry : entries.subList(Math.min(from, entries.size()), entries.size())) {
      switch (entry.sort()) {
        case COUNTED -> {
          sum += entry.count() == null ? 0 : entry.count();
          anybody = true;
        }
        case PERSON -> {
          sum++;
          anybody = true;
        }
        case BODY, DOUBTFUL, OPEN, BASE, ORGANISATIONS -> {
          return null;
        }
        case AFFILIATION -> {}
      }
    }
    return anybody && sum <= MOST ? (Integer) (int) sum : null;
  }
}
