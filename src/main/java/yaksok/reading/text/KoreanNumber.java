package yaksok.reading.text;

import java.math.BigDecimal;

/** Numbers as Korean writes them with words: 이천십육, 3백50, 1만 2천. */
public final class KoreanNumber {
  private static final String DIGITS = "일이삼사오육칠팔구";
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** What stands before 만, what stands behind it, and the digits not yet placed. */
  private BigDecimal thousands = BigDecimal.ZERO;

  private BigDecimal rest = BigDecimal.ZERO;
  private final StringBuilder digits = new StringBuilder();

  private KoreanNumber() {}

  /**
   * The number.
   *
   * @param words of figures or the digits 일 to 구, and of 십, 백, 천 and 만, largest first; other
   *     characters count nothing
   * @throws ArithmeticException where it is no whole number, or too large for one
   */
  public static int of(String words) {
    KoreanNumber number = new KoreanNumber();
    for (int at = 0; at < words.length(); at++) {
      number.take(words.charAt(at));
    }
    return number.thousands.add(number.rest).add(number.placed(0)).intValueExact();
  }

  private void take(char c) {
    int digit = DIGITS.indexOf(c);
    if (digit >= 0) {
      digits.append(digit + 1);
    } else if ((c >= '0' && c <= '9') || c == '.') {
      digits.append(c);
    } else if (c == '만') {
      BigDecimal before = rest.add(placed(rest.signum() == 0 ? 1 : 0));
      thousands = before.multiply(TEN_THOUSAND);
      rest = BigDecimal.ZERO;
    } else if (unit(c) > 1) {
      rest = rest.add(placed(1).multiply(BigDecimal.valueOf(unit(c))));
    }
  }

  /** The digits before a unit, which alone is one of it. */
  private BigDecimal placed(int none) {
    BigDecimal value =
        digits.isEmpty() ? BigDecimal.valueOf(none) : new BigDecimal(digits.toString());
    digits.setLength(0);
    return value;
  }

  private static int unit(char word) {
    return switch (word) {
      case '십' -> 10;
      case '백' -> 100;
      case '천' -> 1000;
      default -> 1;
    };
  }
}
