package yaksok.reading.question;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a yes-or-no question supposes of a rate: that it reached its target, or so many percent.
 *
 * @param missed whether it is asked by its contrary ("목표 미달인가요?", "did we miss it?"), so that a
 *     bare yes could be misread
 * @param percent null where it is the target itself
 * @param beyond whether more than that is meant ("넘었나요?")
 */
public record Supposition(boolean missed, @Nullable BigDecimal percent, boolean beyond) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** What the rate is compared with. */
  public BigDecimal threshold() {
    return percent == null ? WHOLE : percent;
  }

  /** Whether only a rate that is not capped at 100 could be so high. */
  public boolean isAboveTheCap() {
    int above = threshold().compareTo(WHOLE);
    return above > 0 || (above == 0 && beyond);
  }
}
