package yaksok.words;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Numbers {
  private Numbers() {}

  /** Without trailing zeros: 100, 266.7. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
