package yaksok.domain.rate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How far targets were reached (이행률): exact until it is rounded once, half up, to one decimal
 * (rules.md, "Rates").
 *
 * @param shares one an indicator; of several the plain mean counts, each capped first
 */
public record Rate(List<Share> shares) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** One indicator's part: what was reached of what was promised. The target is above 0. */
  public record Share(long actual, long target) {
    public Share {
      if (target <= 0) {
        throw new IllegalArgumentException("a target of " + target + " is no target");
      }
    }

    boolean isMet() {
      return actual >= target;
    }

    private Share capped() {
      return isMet() ? new Share(target, target) : this;
    }
  }

  /**
   * @throws IllegalArgumentException where there is no share: no target means no rate
   */
  public Rate {
    shares = List.copyOf(shares);
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("no target, no rate");
    }
  }

  public static Rate of(long actual, long target) {
    return new Rate(List.of(new Share(actual, target)));
  }

  /** In percent with one decimal, 100 at the most: what is reported. */
  public BigDecimal capped() {
    return mean(Share::capped);
  }

  /** In percent with one decimal, before the cap. */
  public BigDecimal raw() {
    return mean(share -> share);
  }

  /** Whether any indicator went beyond its target, so that the raw figure says more. */
  public boolean isCapped() {
    return shares.stream().anyMatch(share -> share.actual() > share.target());
  }

  /** Whether every target was reached. */
  public boolean isMet() {
    return shares.stream().allMatch(Share::isMet);
  }

  /**
   * How it stands, exactly, to so many percent: below 0, 0 or above. Of one indicator it counts
   * before the cap; of several it is the mean that is reported, which can't be above 100.
   */
  public int against(BigDecimal percent) {
    Fraction exact = sum(shares.size() == 1 ? share -> share : Share::capped);
    BigDecimal all = new BigDecimal(exact.denominator().multiply(count()));
    return new BigDecimal(exact.numerator().multiply(HUNDRED)).compareTo(percent.multiply(all));
  }

  private BigDecimal mean(UnaryOperator<Share> figure) {
    Fraction sum = sum(figure);
    return new BigDecimal(sum.numerator().multiply(HUNDRED))
        .divide(new BigDecimal(sum.denominator().multiply(count())), 1, RoundingMode.HALF_UP);
  }

  private BigInteger count() {
    return BigInteger.valueOf(shares.size());
  }

  private record Fraction(BigInteger numerator, BigInteger denominator) {}

  private Fraction sum(UnaryOperator<Share> figure) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Share each : shares) {
      Share share = figure.apply(each);
      BigInteger target = BigInteger.valueOf(share.target());
      numerator =
          numerator.multiply(target).add(BigInteger.valueOf(share.actual()).multiply(denominator));
      denominator = denominator.multiply(target);
    }
    return new Fraction(numerator, denominator);
  }
}
