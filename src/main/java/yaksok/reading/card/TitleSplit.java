package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a record's title (추진사항) from its details (세부내용), which a flattened table leaves side by
 * side. Every place between two words is weighed: line breaks and blank lines, how the words before
 * it end, how those behind it begin, and what the card's other titles are.
 *
 * @param title on one line
 * @param cell the lines of the details
 * @param weight how clear the split is
 */
record TitleSplit(String title, List<String> cell, int weight) {
  /** From this weight on a title is good evidence for the other rows. */
  static final int CLEAR = 12;

  /** No title is longer, in characters. */
  private static final int LONGEST = 120;

  /** So much of the details is weighed, in characters. */
  private static final int WEIGHED = 600;

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

  /** A place to split at: before this character of this line. */
  private record Place(int line, int offset, Gap gap) {}

  /** What stands between title and details at a place. */
  enum Gap {
    SPACE(0),
    WIDE(4),
    LINE(2),
    FIRST_LINE(7),
    BLANK(9),
    END(0);

    private final int weight;

    Gap(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }

  /** Splits the lines behind a row's date. */
  static TitleSplit of(
      List<String> row, Set<String> known, TitleWeights weights, WrappedLines wrapped) {
    List<String> lines = trimmed(row);
    if (lines.isEmpty()) {
      return new TitleSplit("", List.of(), 0);
    }
    String first = lines.get(0);
    int tab = first.indexOf('\t', indent(first));
    if (tab >= 0) {
      return at(new Place(0, tab, Gap.WIDE), lines, wrapped, CLEAR);
    }
    if (first.startsWith("\t")) {
      return at(new Place(1, 0, Gap.FIRST_LINE), lines, wrapped, CLEAR);
    }
    boolean beside = !row.get(0).isBlank();
    TitleSplit best = at(new Place(lines.size(), 0, Gap.END), lines, wrapped, 0);
    best = best.weighing(weights.of(best.title, List.of(), Gap.END, known));
    for (Place place : places(lines, beside)) {
      TitleSplit split = at(place, lines, wrapped, 0);
      split = split.weighing(weights.of(split.title, beginning(split.cell), place.gap(), known));
      best = split.weight > best.weight ? split : best;
    }
    return best;
  }

  private TitleSplit weighing(int weighed) {
    return new TitleSplit(title, cell, weighed);
  }

  private static TitleSplit at(Place place, List<String> lines, WrappedLines wrapped, int weight) {
    List<String> before = new ArrayList<>(lines.subList(0, place.line()));
    List<String> after = new ArrayList<>();
    if (place.line() < lines.size()) {
      String line = lines.get(place.line());
      before.add(line.substring(0, place.offset()));
      after.add(line.substring(place.offset()));
      after.addAll(lines.subList(place.line() + 1, lines.size()));
    }
    return new TitleSplit(wrapped.join(before), after, weight);
  }

  /** What tells details from a title stands at their beginning. */
  private static List<String> beginning(List<String> cell) {
    List<String> beginning = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < cell.size() && length <= WEIGHED; i++) {
      String line = cell.get(i);
      int cut = line.length() <= WEIGHED ? line.length() : line.lastIndexOf(' ', WEIGHED);
      beginning.add(line.substring(0, cut < 0 ? WEIGHED : cut));
      length += line.length();
    }
    return beginning;
  }

  private static List<Place> places(List<String> lines, boolean beside) {
    List<Place> places = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < lines.size() && length <= LONGEST; i++) {
      Matcher word = WORD.matcher(lines.get(i));
      int end = -1;
      while (word.find() && length <= LONGEST) {
        if (i > 0 || end >= 0) {
          places.add(new Place(i, word.start(), gap(lines, i, word.start(), end, beside)));
        }
        end = word.end();
        length += word.end() - word.start();
      }
    }
    return places;
  }

  private static Gap gap(List<String> lines, int line, int start, int before, boolean beside) {
    if (before >= 0) {
      return start - before > 1 ? Gap.WIDE : Gap.SPACE;
    }
    if (lines.get(line - 1).isBlank()) {
      boolean first = lines.subList(0, line - 1).stream().noneMatch(String::isBlank);
      return first ? Gap.BLANK : Gap.LINE;
    }
    return line == 1 && beside ? Gap.FIRST_LINE : Gap.LINE;
  }

  private static List<String> trimmed(List<String> row) {
    int from = 0;
    int to = row.size();
    while (from < to && row.get(from).isBlank()) {
      from++;
    }
    while (to > from && row.get(to - 1).isBlank()) {
      to--;
    }
    return row.subList(from, to);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
