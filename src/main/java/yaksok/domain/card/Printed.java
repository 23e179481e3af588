package yaksok.domain.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an imported card claims of itself, as of the date it prints (기준일). It is kept beside the
 * records and never counted instead of them.
 *
 * @param total the printed overall rate in percent
 */
public record Printed(LocalDate asOf, List<Claim> indicators, @Nullable BigDecimal total) {
  /** One indicator's printed figures, in the card's order; the rate in percent. */
  public record Claim(@Nullable Long target, @Nullable Long actual, @Nullable BigDecimal rate) {
    public Claim {
      rate = plain(rate);
    }
  }

  public Printed {
    indicators = List.copyOf(indicators);
    total = plain(total);
  }

  /** Without trailing zeros, so that 100 and 100.0 are the same rate. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal rate) {
    return rate == null ? null : new BigDecimal(rate.stripTrailingZeros().toPlainString());
  }
}
