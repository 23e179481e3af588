package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a table of figures.
 *
 * @param value null for a dash or a blank cell
 * @param unit the counter behind the number, "" where none
 */
record Numeral(@Nullable BigDecimal value, String unit) {
  static final Numeral NONE = new Numeral(null, "");
  private static final Pattern NUMBER =
      Pattern.compile("([△▲▵-]?)(\\d[\\d,]*(?:\\.\\d+)?)([%가-힣]{0,3}|㎡|m|km)");
  private static final Pattern DASH = Pattern.compile("[-–—―─‐‑−ㅡᅳ]+");

  /** The cell's figure; empty where it is none. */
  static Optional<Numeral> of(String cell) {
    String compact = Line.compact(cell);
    if (compact.isEmpty() || DASH.matcher(compact).matches()) {
      return Optional.of(NONE);
    }
    Matcher number = NUMBER.matcher(compact);
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = plain(number.group(2));
    return Optional.of(
        new Numeral(number.group(1).isEmpty() ? value : value.negate(), number.group(3)));
  }

  static BigDecimal plain(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  boolean isNone() {
    return value == null;
  }
}
