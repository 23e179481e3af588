package yaksok.domain.card;

import java.util.Locale;
import java.util.Set;

/** How an indicator is measured (rules.md, "Indicators"). */
public enum Measure {
  /** Counts the records of the period, and the results entered for it. */
  RECORDS,
  /** Sums the results entered for the period. */
  AMOUNT,
  /** Takes the latest result by the period's end. */
  LEVEL;

  private static final Set<String> COUNTED = Set.of("회", "건", "개소", "개");

  public static Measure ofUnit(String unit) {
    if (unit.equals("%")) {
      return LEVEL;
    }
    return COUNTED.contains(unit) ? RECORDS : AMOUNT;
  }

  /** As the card's JSON spells it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException where no measure is spelt so
   */
  public static Measure ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
