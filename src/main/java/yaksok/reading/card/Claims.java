package yaksok.reading.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Printed;

/** Reads what the card claims of itself: 추진실적(… 현재) and 추진실적 총괄. */
final class Claims {
  private static final Pattern TOTAL = Pattern.compile("총(사업)?이행[률율][:]?(.*)");
  private static final Printed.Claim NOTHING = new Printed.Claim(null, null, null);

  private final Parts parts;
  private final Findings findings;

  Claims(Parts parts, Findings findings) {
    this.parts = parts;
    this.findings = findings;
  }

  /** A row of the summary. */
  private record Row(String name, Printed.Claim claim) {}

  /** The claims in the order of the targets; null where the card claims nothing. */
  @Nullable Printed read(List<Target> targets) {
    List<FigureRow> rows = new ArrayList<>();
    BigDecimal total = null;
    boolean overall = false;
    for (Line line : parts.below(Part.SUMMARY)) {
      Matcher named = TOTAL.matcher(line.heading());
      if (named.matches() || overall) {
        String figure = named.matches() ? named.group(2) : Line.compact(line.text());
        overall = total == null && figure.isEmpty();
        total = total == null ? Numeral.of(figure).map(Numeral::value).orElse(null) : total;
      } else if (!line.isBlank() && !isHeading(line)) {
        goOn(rows, FigureRow.of(line));
      }
    }
    return printed(
        match(
            rows.stream()
                .filter(row -> !row.figures().isEmpty())
                .map(row -> new Row(row.label(), claim(row)))
                .toList(),
            targets),
        total);
  }

  /** A name or a figure on a line of its own belongs to the row begun above it. */
  private static void goOn(List<FigureRow> rows, FigureRow next) {
    int last = rows.size() - 1;
    boolean fresh =
        rows.isEmpty() || (!rows.get(last).figures().isEmpty() && !next.label().isEmpty());
    if (fresh) {
      rows.add(next);
    } else {
      rows.set(last, rows.get(last).joined(next));
    }
  }

  private @Nullable Printed printed(List<Printed.Claim> claims, @Nullable BigDecimal total) {
    boolean none = total == null && claims.stream().allMatch(NOTHING::equals);
    LocalDate asOf = asOf();
    if (none || asOf == null) {
      if (!none) {
        findings.assume("no-as-of");
      }
      return null;
    }
    return new Printed(asOf, claims, total);
  }

  private @Nullable LocalDate asOf() {
    String beside =
        parts.has(Part.RESULTS) ? Part.RESULTS.restOf(parts.of(Part.RESULTS).get(0)) : "";
    Optional<Days> days = Days.at(beside);
    if (days.isEmpty()) {
      return null;
    }
    if (!days.get().isPossible()) {
      findings.fault(parts.lineOf(Part.RESULTS), "date", days.get().text());
      return null;
    }
    return days.get().to();
  }

  private static boolean isHeading(Line line) {
    String text = line.heading();
    return text.matches("사업내용목표.*|사업내용|추진내용|목표|실적|(사업)?이행[률율]");
  }

  /** The last three figures are target, actual and rate; a rate alone shows its percent sign. */
  private static Printed.Claim claim(FigureRow row) {
    List<Numeral> figures = new ArrayList<>(row.figures());
    Collections.reverse(figures);
    int size = figures.size();
    if (size >= 3) {
      return new Printed.Claim(
          whole(figures.get(2)), whole(figures.get(1)), figures.get(0).value());
    }
    boolean rate = figures.get(0).unit().equals("%");
    if (size == 2 && !rate) {
      return new Printed.Claim(whole(figures.get(1)), whole(figures.get(0)), null);
    }
    Long actual = size == 2 ? whole(figures.get(1)) : rate ? null : whole(figures.get(0));
    return new Printed.Claim(null, actual, rate ? figures.get(0).value() : null);
  }

  private static @Nullable Long whole(Numeral figure) {
    BigDecimal value = figure.value();
    return value == null ? null : value.longValue();
  }

  /** Each target's claim: row by row where there are as many, else by the words they share. */
  private static List<Printed.Claim> match(List<Row> rows, List<Target> targets) {
    List<Printed.Claim> claims = new ArrayList<>(Collections.nCopies(targets.size(), NOTHING));
    boolean byOrder = rows.size() == targets.size() && inOrder(rows, targets);
    Map<Integer, Integer> likeness = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int best = byOrder ? i : best(rows.get(i).name(), targets);
      int shared = best < 0 ? 0 : SharedWords.between(rows.get(i).name(), targets.get(best).name());
      if (best >= 0 && (byOrder || shared > likeness.getOrDefault(best, 0))) {
        likeness.put(best, shared);
        claims.set(best, rows.get(i).claim());
      }
    }
    return claims;
  }

  /** Whether no row is named like another target more than like its own. */
  private static boolean inOrder(List<Row> rows, List<Target> targets) {
    for (int i = 0; i < rows.size(); i++) {
      int best = best(rows.get(i).name(), targets);
      if (best >= 0 && best != i) {
        String name = rows.get(i).name();
        if (SharedWords.between(name, targets.get(best).name())
            > SharedWords.between(name, targets.get(i).name())) {
          return false;
        }
      }
    }
    return true;
  }

  private static int best(String name, List<Target> targets) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < targets.size(); i++) {
      int shared = SharedWords.between(name, targets.get(i).name());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }
}
