package yaksok.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.domain.time.Period;

class HeadCountTest {
  @Test
  void in2015All5MeetingsSay24People() {
    assertThat(of(2015)).isEqualTo(new HeadCount(24, 5, 5, false));
  }

  @Test
  void in2016Only2Of8MeetingsSay52People() {
    assertThat(of(2016)).isEqualTo(new HeadCount(52, 2, 8, false));
    assertThat(of(2016).unknown()).isEqualTo(6);
  }

  private static HeadCount of(int year) {
    return HeadCount.of(
        Counting.held(Card059.card(), Period.year(year), LocalDate.of(2016, 12, 31)));
  }
}
