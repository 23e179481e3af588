package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;

/** Reads a part that is a list: what the pledge is about, what comes next. */
final class ListReader {
  private ListReader() {}

  /** One text an item, without bullets; where items have bullets, a line without one goes on. */
  static List<String> read(List<Line> lines, WrappedLines wrapped) {
    boolean bullets = lines.stream().anyMatch(Line::hasBullet);
    List<List<String>> items = new ArrayList<>();
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (items.isEmpty() || line.hasBullet() || !bullets) {
        items.add(new ArrayList<>());
      }
      String text = line.hasBullet() ? line.content() + trailing(line) : line.text();
      items.get(items.size() - 1).add(text);
    }
    return items.stream().map(wrapped::join).filter(item -> !item.isBlank()).toList();
  }

  private static String trailing(Line line) {
    return line.text().endsWith(" ") ? " " : "";
  }
}
