package yaksok.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.rate.Rate.Share;

class RateTest {
  @ParameterizedTest
  @CsvSource({
    "8,3,100.0,266.7",
    "14,12,100.0,116.7",
    "5,12,41.7,41.7",
    "0,3,0.0,0.0",
    "1,16,6.3,6.3",
    "5,16,31.3,31.3",
    "1,2000,0.1,0.1"
  })
  void aRateIsRoundedOnceHalfUpToOneDecimal(long actual, long target, String capped, String raw) {
    assertThat(Rate.of(actual, target).capped()).isEqualTo(new BigDecimal(capped));
    assertThat(Rate.of(actual, target).raw()).isEqualTo(new BigDecimal(raw));
  }

  @Test
  void zeroAndTwoHundredPercentMakeFiftyNotAHundred() {
    Rate rate = new Rate(List.of(new Share(0, 1), new Share(2, 1)));
    assertThat(rate.capped()).isEqualByComparingTo("50");
    assertThat(rate.isMet()).isFalse();
    assertThat(rate.isCapped()).isTrue();
  }

  @Test
  void theMeanOfSeveralIndicatorsIsRoundedOnlyAtTheEnd() {
    Rate rate = new Rate(List.of(new Share(5, 16), new Share(1, 3)));
    assertThat(rate.capped()).isEqualByComparingTo("32.3");
  }

  @Test
  void noTargetMeansNoRate() {
    assertThatThrownBy(() -> Rate.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void theReportedRateIsWithin0And100AndNeverAboveTheRawOne(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long actual,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long target) {
    Rate rate = Rate.of(actual, target);
    assertThat(rate.capped()).isBetween(BigDecimal.ZERO, new BigDecimal("100.0"));
    assertThat(rate.capped()).isLessThanOrEqualTo(rate.raw());
    assertThat(rate.isMet()).isEqualTo(actual >= target);
  }

  @Property
  void theRoundedRateIsWithinHalfATenthOfTheExactOne(
      @ForAll @LongRange(min = 0, max = 1_000_000) long actual,
      @ForAll @LongRange(min = 1, max = 1_000_000) long target) {
    BigDecimal error =
        Rate.of(actual, target)
            .raw()
            .multiply(BigDecimal.valueOf(target))
            .subtract(BigDecimal.valueOf(actual * 100))
            .abs();
    assertThat(error)
        .isLessThanOrEqualTo(new BigDecimal("0.05").multiply(BigDecimal.valueOf(target)));
  }

  @Test
  void itIsComparedExactlyAndNotAsItIsRounded() {
    assertThat(Rate.of(2, 3).raw()).isEqualByComparingTo("66.7");
    assertThat(Rate.of(2, 3).against(new BigDecimal("66.7"))).isNegative();
    assertThat(Rate.of(2, 3).against(new BigDecimal("66.6"))).isPositive();
    assertThat(Rate.of(1, 2).against(new BigDecimal("50"))).isZero();
    assertThat(Rate.of(5, 3).against(new BigDecimal("166"))).isPositive();
  }

  @Test
  void ofSeveralTheMeanThatIsReportedIsCompared() {
    Rate rate = new Rate(List.of(new Rate.Share(0, 4), new Rate.Share(8, 4)));
    assertThat(rate.against(new BigDecimal("50"))).isZero();
    assertThat(rate.against(new BigDecimal("51"))).isNegative();
  }
}
