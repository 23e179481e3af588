package yaksok.reading.attendee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees.Group;

/** Those named so far, and what a count that comes later does to them. */
final class Roll {
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Integer total;
  private int totalled;
  private boolean about;
  private final Sessions sessions = new Sessions();

  Sessions sessions() {
    return sessions;
  }

  List<Entry> entries() {
    return entries;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  @Nullable Entry last() {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1);
  }

  void replaceLast(Entry entry) {
    entries.set(entries.size() - 1, entry);
  }

  @Nullable Entry dropLast() {
    return entries.isEmpty() ? null : entries.remove(entries.size() - 1);
  }

  /** 총: all that stands before; where none of it is counted it becomes one group. */
  void total(@Nullable Integer count, boolean approximate) {
    boolean noneCounted =
        total == null && entries.stream().allMatch(Entry::isUncounted) && !entries.isEmpty();
    if (noneCounted && count != null && !sumsTo(count, 0)) {
      absorb(entries.size(), count);
    }
    total = count == null ? null : beyondEarlierTotal(count);
    totalled = entries.size();
    about |= approximate;
    if (count == null) {
      add(Entry.of(null, null, Entry.Sort.OPEN));
    }
  }

  /** Names those of whom only the sum was given: 총 34명(위원 9명, 주민 25명). */
  void breakDown(Roll parts) {
    boolean all =
        parts.entries.stream().allMatch(e -> e.name() != null && e.sort() != Entry.Sort.OPEN);
    if (!all || parts.entries.size() < 2) {
      return;
    }
    if (entries.isEmpty() && total != null && parts.sumsTo(total, 0)) {
      entries.addAll(parts.entries);
      totalled = entries.size();
      return;
    }
    Entry last = last();
    if (last != null && last.count() != null && parts.sumsTo(last.count(), 0)) {
      dropLast();
      entries.addAll(parts.entries);
    }
  }

  /** Of all counted so far only these came. */
  void part(@Nullable Integer count) {
    if (entries.size() == 1 && Objects.equals(total, entries.get(0).count())) {
      changeLast(all -> all.counted(count));
    }
    total = count;
    if (count == null) {
      add(Entry.of(null, null, Entry.Sort.OPEN));
    }
  }

  /** A total was given, for whomever. */
  boolean isTotalled() {
    return total != null;
  }

  /** How many all are who stand before; null where no total was given for them. */
  @Nullable Integer total() {
    return totalled == entries.size() ? total : null;
  }

  /** A second total either includes the first or is that of what came since. */
  private int beyondEarlierTotal(int count) {
    if (total != null && count != total && sumsTo(count, totalled)) {
      return total + count;
    }
    return count;
  }

  /** Makes one entry of the last ones. */
  void absorb(int howMany, @Nullable Integer count) {
    List<Entry> tail = entries.subList(entries.size() - howMany, entries.size());
    StringBuilder name = new StringBuilder();
    String gap = "";
    for (Entry entry : tail) {
      if (entry.name() != null && entry.sort() != Entry.Sort.DOUBTFUL) {
        name.append(gap).append(entry.name());
        gap = entry.gap();
      }
    }
    tail.clear();
    add(
        Entry.of(name.isEmpty() ? null : name.toString(), count, Entry.Sort.COUNTED)
            .counted(count));
  }

  /** Nobody but people by their names, as far as looks tell: 강사(이지원). */
  boolean areNames() {
    return !entries.isEmpty()
        && entries.stream()
            .allMatch(
                entry ->
                    entry.sort() == Entry.Sort.DOUBTFUL
                        || (entry.sort() == Entry.Sort.PERSON && entry.name() == null));
  }

  /** What looks like a name is one where a name follows: 이지원, 김승오. */
  void nameBackwards() {
    for (int i = entries.size() - 1; i >= 0 && entries.get(i).mayBeName(); i--) {
      Entry name = entries.get(i).named(null).sorted(Entry.Sort.PERSON);
      entries.set(i, name);
    }
  }

  /** How many at the end have no count. */
  int uncountedAtEnd() {
    int uncounted = 0;
    while (uncounted < entries.size()
        && entries.get(entries.size() - 1 - uncounted).isUncounted()) {
      uncounted++;
    }
    return uncounted;
  }

  /** Nobody has counted the last, and "and" or a dot stands behind. */
  boolean isLastJoined() {
    Entry last = last();
    return last != null
        && last.isUncounted()
        && !last.gap().isEmpty()
        && last.strength() != Token.Strength.BREAK;
  }

  /** The last ones have no comma between them. */
  boolean isJoinedAtEnd(int howMany) {
    return entries.subList(entries.size() - howMany, entries.size() - 1).stream()
        .noneMatch(entry -> entry.strength() == Token.Strength.BREAK);
  }

  /** 등: counts those before it that have no count, or all of them. */
  void etc(@Nullable Integer count) {
    int uncounted = uncountedAtEnd();
    if (uncounted == 0 && !entries.isEmpty()) {
      total(count, false);
    } else {
      absorb(uncounted, count);
    }
  }

  /** 각: so many of each of those before it that have no count. */
  void each(@Nullable Integer count) {
    int uncounted = uncountedAtEnd();
    if (entries.isEmpty()) {
      add(Entry.of(null, null, Entry.Sort.OPEN).counted(count));
      return;
    }
    for (int i = entries.size() - Math.max(uncounted, 1); i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean bodies = entry.sort() == Entry.Sort.ORGANISATIONS;
      Integer units = bodies ? entry.count() : entry.isPair() ? (Integer) 2 : entry.units();
      boolean open = units == null ? uncounted < 2 || entry.isOfEachBody() : uncounted > 1;
      Integer counted = open ? null : times(count, units);
      entries.set(i, entry.counted(counted));
      if (bodies && entry.count() != null) {
        entries.add(i + 1, Entry.of(null, entry.count(), Entry.Sort.AFFILIATION));
        i++;
      }
    }
  }

  /** 조별 6명: open, but for bodies whose number stands right before (3개 조, 조별 6명). */
  void ofEachBody() {
    Entry each = last();
    if (each == null || !each.isOfEachBody()) {
      return;
    }
    dropLast();
    Entry bodies = last();
    if (bodies != null && bodies.sort() == Entry.Sort.BODY && bodies.units() != null) {
      replaceLast(bodies.counted(times(each.count(), bodies.units())));
    } else {
      add(each.sorted(Entry.Sort.OPEN));
    }
  }

  static @Nullable Integer times(@Nullable Integer count, @Nullable Integer units) {
    if (count == null || units == null) {
      return count;
    }
    long product = (long) count * units;
    return product > 1_000_000 ? null : (Integer) (int) product;
  }

  void changeLast(UnaryOperator<Entry> change) {
    if (!entries.isEmpty()) {
      entries.set(entries.size() - 1, change.apply(entries.get(entries.size() - 1)));
    }
  }

  /** How many came; null where the text does not fix it. */
  @Nullable Integer headcount() {
    Integer stated = total;
    if (stated == null) {
      entries.forEach(entry -> sessions.note(entry.name()));
      return sessions.areSeveral() ? null : Sums.headcount(entries);
    }
    if (totalled == entries.size() || sumsTo(stated, totalled)) {
      return stated;
    }
    Integer after = Sums.from(totalled, entries);
    boolean leading = totalled == 0;
    return after == null || leading ? null : (Integer) (stated + after);
  }

  private boolean sumsTo(int count, int from) {
    return Sums.isSum(count, from, entries);
  }

  boolean isApproximate() {
    return about || entries.stream().anyMatch(Entry::approximate);
  }

  @Nullable Integer organisations() {
    List<Integer> counts =
        entries.stream().filter(Entry::isOrganisations).map(Entry::count).toList();
    return counts.isEmpty() ? null : counts.stream().mapToInt(Integer::intValue).sum();
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.name() != null && isPeople(entry.sort())) {
        groups.add(
            new Group(
                entry.name(),
                switch (entry.sort()) {
                  case COUNTED -> entry.count();
                  case PERSON -> 1;
                  default -> null;
                }));
      }
    }
    return groups;
  }

  /** Bodies that took part are counted as organisations, and are no group of people. */
  private static boolean isPeople(Entry.Sort sort) {
    return sort != Entry.Sort.BASE
        && sort != Entry.Sort.ORGANISATIONS
        && sort != Entry.Sort.DOUBTFUL;
  }
}
