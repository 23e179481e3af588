package yaksok.reading.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rows among the lines of the dated records: each begins with its number and date. */
final class RecordRows {
  private static final Pattern NUMBER =
      Pattern.compile("[\\s\\p{Z}]*(\\d{1,3})[.)]?(?:[\\s\\p{Z}]+|$)(.*)");
  private static final Pattern COUNTER =
      Pattern.compile("(명|개|회|건|차|월|년|분기|층|동|%|인|팀|점|시|호|위|부|종|권|원|만|천|백|억|~|-|/).*");

  private final List<Line> lines;
  private final Findings findings;
  private final List<RecordRow> rows = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  RecordRows(List<Line> lines, Findings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  List<RecordRow> read() {
    List<String> cell = new ArrayList<>();
    Begun open = null;
    for (int i = 0; i < lines.size(); i++) {
      Begun begun = begunAt(i);
      if (begun != null) {
        close(open, cell);
        open = begun;
        cell = new ArrayList<>(List.of(begun.rest()));
        i += begun.more();
      } else {
        checkLost(i, open);
        cell.add(lines.get(i).text());
      }
    }
    close(open, cell);
    return rows;
  }

  /** The beginning of a row; its date may stand {@code more} lines below its number. */
  private record Begun(int number, int line, Days days, String rest, int more) {}

  private @Nullable Begun begunAt(int index) {
    Line line = lines.get(index);
    Matcher number = NUMBER.matcher(line.text());
    if (!number.matches()) {
      return null;
    }
    int more = 0;
    String rest = number.group(2);
    while (rest.isBlank() && index + more + 1 < lines.size() && more < 3) {
      more++;
      rest = lines.get(index + more).text();
    }
    int wrapped = rest.strip().endsWith("~") && index + more + 1 < lines.size() ? 1 : 0;
    if (wrapped == 1) {
      rest = rest.strip() + lines.get(index + more + 1).text();
    }
    int at = rest.length() - rest.stripLeading().length();
    Optional<Days> days = Days.at(rest.substring(at));
    if (days.isEmpty()) {
      return null;
    }
    String behind = rest.substring(at + days.get().end());
    return new Begun(
        Integer.parseInt(number.group(1)), line.number(), days.get(), behind, more + wrapped);
  }

  private void close(@Nullable Begun begun, List<String> cell) {
    if (begun == null) {
      return;
    }
    if (!numbers.add(begun.number())) {
      findings.fault(begun.line(), "number-twice", String.valueOf(begun.number()));
    } else if (!begun.days().isPossible()) {
      findings.fault(begun.line(), "date", begun.days().text());
    } else {
      rows.add(new RecordRow(begun.number(), begun.line(), begun.days(), cell));
    }
  }

  /** A line that bears the next number but no date would be lost in the row before it. */
  private void checkLost(int index, @Nullable Begun open) {
    Matcher number = NUMBER.matcher(lines.get(index).text());
    boolean tight = !lines.get(0).isBlank();
    boolean apart = tight || open == null || lines.get(index - 1).isBlank();
    int next = open == null ? 1 : open.number() + 1;
    if (apart
        && number.matches()
        && Integer.parseInt(number.group(1)) == next
        && !number.group(2).isBlank()
        && !COUNTER.matcher(number.group(2)).matches()) {
      findings.fault(
          lines.get(index).number(), "no-date", String.valueOf(next), number.group(2).strip());
    }
  }
}
