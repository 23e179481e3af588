package yaksok.reading.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the ticked status (추진상황) out of the card's head. */
final class StatusReader {
  private static final Set<String> STATUSES = Vocabulary.words("status.words");
  private static final String TICKED = Vocabulary.text("marks.ticked");
  private static final String EMPTY = Vocabulary.text("marks.empty");
  private static final String LABELS =
      Stream.concat(STATUSES.stream(), Vocabulary.words("status.beside").stream())
          .map(Line::compact)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.joining("|"));
  private static final String CIRCLES = Vocabulary.text("marks.circles");
  private static final String HEADING = Vocabulary.text("status.heading");
  private static final String MARK = "[\\[(]?([" + TICKED + EMPTY + CIRCLES + "])[\\])]?";
  private static final Pattern BEFORE = Pattern.compile("(?:" + MARK + ")?(" + LABELS + ")");
  private static final Pattern AFTER = Pattern.compile("(" + LABELS + ")(?:" + MARK + ")?");
  private static final Pattern NAMED = Pattern.compile(HEADING + "[:](" + LABELS + ")");

  private StatusReader() {}

  /** A label of the row with the mark that stands at it; null where none does. */
  private record Label(String name, @Nullable String mark) {}

  /** The one ticked status; null where none or several are, which is said. */
  static @Nullable String read(List<Line> head, Findings findings) {
    String row = head.stream().map(line -> Line.compact(line.text())).collect(Collectors.joining());
    Matcher named = NAMED.matcher(row);
    if (named.find()) {
      return spelt(named.group(1));
    }
    List<Label> labels = labels(row.substring(Math.max(0, row.indexOf(HEADING))));
    List<String> ticked = ticked(labels);
    if (ticked.size() == 1) {
      return ticked.get(0);
    }
    boolean marked = labels.stream().anyMatch(label -> label.mark() != null);
    findings.assume(ticked.size() > 1 ? "status-many" : marked ? "status-none" : "status-lost");
    return null;
  }

  /** The statuses with a tick: a circle is one only where no clearer mark stands in the row. */
  private static List<String> ticked(List<Label> labels) {
    boolean clear = labels.stream().anyMatch(label -> isIn(label, TICKED));
    return labels.stream()
        .filter(label -> isIn(label, clear ? TICKED : CIRCLES))
        .map(label -> spelt(label.name()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Marks stand before their labels, unless the row begins with a label and ends with a mark. */
  private static List<Label> labels(String row) {
    List<Label> before = scan(BEFORE, row, 2, 1);
    List<Label> after = scan(AFTER, row, 1, 2);
    boolean behind =
        !before.isEmpty()
            && before.get(0).mark() == null
            && after.get(after.size() - 1).mark() != null;
    boolean single = marks(before) == 0 && marks(after) > 0;
    return behind || single ? after : before;
  }

  private static long marks(List<Label> labels) {
    return labels.stream().filter(label -> label.mark() != null).count();
  }

  private static List<Label> scan(Pattern pattern, String row, int name, int mark) {
    List<Label> labels = new ArrayList<>();
    Matcher matcher = pattern.matcher(row);
    while (matcher.find()) {
      labels.add(new Label(matcher.group(name), matcher.group(mark)));
    }
    return labels;
  }

  private static boolean isIn(Label label, String marks) {
    String mark = label.mark();
    return mark != null && marks.contains(mark);
  }

  private static @Nullable String spelt(String compact) {
    return STATUSES.stream()
        .filter(status -> Line.compact(status).equals(compact))
        .findFirst()
        .orElse(null);
  }
}
