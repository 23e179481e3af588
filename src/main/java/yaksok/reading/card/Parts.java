package yaksok.reading.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a card's text by the part they stand in, each part's heading line first. */
final class Parts {
  private final Map<Part, List<Line>> lines = new EnumMap<>(Part.class);

  private Parts() {}

  /** Splits the text at its headings. A part that begins twice keeps its first lines only. */
  static Parts of(List<Line> text) {
    Parts parts = new Parts();
    List<Line> current = new ArrayList<>();
    Part open = null;
    for (Line line : text) {
      Optional<Part> begun = parts.begunBy(line, open);
      if (begun.isPresent()) {
        open = begun.get();
        current = new ArrayList<>();
        parts.lines.put(open, current);
      }
      if (!line.isPageNumber()) {
        current.add(line);
      }
    }
    return parts;
  }

  private Optional<Part> begunBy(Line line, @Nullable Part open) {
    for (Part part : Part.values()) {
      if (!lines.containsKey(part) && part.isBegunBy(line) && !isCell(part, open)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Within the records a line that reads like an earlier heading is part of a cell. */
  private static boolean isCell(Part part, @Nullable Part open) {
    return open == Part.RECORDS && part.compareTo(Part.RECORDS) < 0;
  }

  boolean has(Part part) {
    return lines.containsKey(part);
  }

  /** The part's lines with its heading's; none where the card has no such part. */
  List<Line> of(Part part) {
    return lines.getOrDefault(part, List.of());
  }

  /** The part's lines below its heading's. */
  List<Line> below(Part part) {
    List<Line> all = of(part);
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  /** What stands behind the heading, on its line or on the next that isn't blank; "" if nothing. */
  String beside(Part part) {
    if (!has(part)) {
      return "";
    }
    String onLine = colon(part).isEmpty() ? part.restOf(of(part).get(0)) : colon(part);
    if (!onLine.isEmpty()) {
      return onLine;
    }
    return below(part).stream()
        .filter(each -> !each.isBlank())
        .findFirst()
        .map(Line::content)
        .orElse("");
  }

  /** What stands behind a colon on the heading's line; "" where nothing. */
  String colon(Part part) {
    String line = of(part).get(0).content();
    int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
    return colon < 0 ? "" : line.substring(colon + 1).strip();
  }

  /** The line of the part's heading, from 1; 0 where the card has no such part. */
  int lineOf(Part part) {
    return has(part) ? of(part).get(0).number() : 0;
  }
}
