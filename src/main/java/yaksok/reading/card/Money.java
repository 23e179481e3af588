package yaksok.reading.card;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sums of money in the units that offices use. */
final class Money {
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "원", BigDecimal.ONE,
          "십원", BigDecimal.TEN,
          "백원", new BigDecimal(100),
          "천원", new BigDecimal(1_000),
          "만원", new BigDecimal(10_000),
          "십만원", new BigDecimal(100_000),
          "백만원", new BigDecimal(1_000_000),
          "천만원", new BigDecimal(10_000_000),
          "억원", new BigDecimal(100_000_000),
          "조원", new BigDecimal(1_000_000_000_000L));
  private static final Pattern PIECE =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(십만|백만|천만|십|백|천|만|억|조)?(원)?");
  private static final Pattern UNIT = Pattern.compile("단위[:]?(십만|백만|천만|십|백|천|만|억|조)?원");

  private Money() {}

  /** How many won the unit named in a table's remark holds: {@code (단위 : 백만원)}. */
  static Optional<BigDecimal> unitIn(String compact) {
    Matcher unit = UNIT.matcher(compact);
    if (!unit.find()) {
      return Optional.empty();
    }
    return Optional.of(size(unit.group(1)));
  }

  /** The unit of a sum such as {@code 12백만원}: a million won. Empty where it names none. */
  static Optional<BigDecimal> unitOf(String compact) {
    Matcher piece = PIECE.matcher(compact);
    if (!piece.lookingAt() || (piece.group(2) == null && piece.group(3) == null)) {
      return Optional.empty();
    }
    return Optional.of(size(piece.group(2)));
  }

  /**
   * A sum such as {@code 12백만원} or {@code 3억 5천만원}; one that names no unit is in the unit given.
   * Empty where the text is no sum, or names no unit and none is given.
   */
  static Optional<BigDecimal> sum(String compact, @Nullable BigDecimal unit) {
    Matcher piece = PIECE.matcher(compact);
    BigDecimal sum = BigDecimal.ZERO;
    int end = 0;
    boolean named = false;
    while (piece.find() && piece.start() == end) {
      named |= piece.group(2) != null || piece.group(3) != null;
      sum = sum.add(Numeral.plain(piece.group(1)).multiply(size(piece.group(2))));
      end = piece.end();
    }
    if (end == 0 || (!named && unit == null)) {
      return Optional.empty();
    }
    return Optional.of(named || unit == null ? sum : sum.multiply(unit));
  }

  private static BigDecimal size(@Nullable String name) {
    return UNITS.getOrDefault((name == null ? "" : name) + "원", BigDecimal.ONE);
  }
}
