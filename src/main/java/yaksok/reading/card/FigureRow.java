package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of figures.
 *
 * @param line where it begins
 * @param label what stands before its figures
 * @param figures the longest run of figures on the line
 * @param exact whether each cell is there, the blank ones too: its cells stood apart by tabs
 * @param rest what stands behind the figures
 */
record FigureRow(int line, String label, List<Numeral> figures, boolean exact, String rest) {
  FigureRow {
    figures = List.copyOf(figures);
  }

  static FigureRow of(Line line) {
    boolean exact = line.text().contains("\t");
    List<String> cells = exact ? List.of(line.text().split("\t", -1)) : Line.words(line.text());
    int best = 0;
    int length = 0;
    for (int i = 0; i < cells.size(); i++) {
      int run = exact && i == 0 ? 0 : runFrom(cells, i);
      if (run > length) {
        best = i;
        length = run;
      }
    }
    if (length == 0) {
      return new FigureRow(line.number(), Line.tidy(line.text()), List.of(), false, "");
    }
    return new FigureRow(
        line.number(),
        Line.tidy(String.join(" ", cells.subList(0, best))),
        figures(cells.subList(best, best + length)),
        exact,
        Line.tidy(String.join(" ", cells.subList(best + length, cells.size()))));
  }

  private static int runFrom(List<String> cells, int start) {
    int end = start;
    while (end < cells.size() && Numeral.of(cells.get(end)).isPresent()) {
      end++;
    }
    return end - start;
  }

  private static List<Numeral> figures(List<String> cells) {
    List<Numeral> figures = new ArrayList<>();
    for (String cell : cells) {
      Optional<Numeral> figure = Numeral.of(cell);
      figure.ifPresent(figures::add);
    }
    return figures;
  }

  /** The row under another label, with figures that stand on lines of their own added. */
  FigureRow joined(FigureRow more) {
    List<Numeral> all = new ArrayList<>(figures);
    all.addAll(more.figures);
    return new FigureRow(
        line, Line.tidy(label + " " + more.label), all, exact || more.exact, more.rest);
  }

  FigureRow labelled(String name) {
    return new FigureRow(line, name, figures, exact, rest);
  }

  FigureRow withoutFirst() {
    return new FigureRow(line, label, figures.subList(1, figures.size()), exact, rest);
  }

  /** With this many cells: blank ones that a copy has cut off the end of an exact row put back. */
  FigureRow padded(int size) {
    List<Numeral> all = new ArrayList<>(figures);
    while (exact && all.size() > size && all.get(all.size() - 1).isNone()) {
      all.remove(all.size() - 1);
    }
    while (exact && all.size() < size) {
      all.add(Numeral.NONE);
    }
    return new FigureRow(line, label, all, exact, rest);
  }
}
