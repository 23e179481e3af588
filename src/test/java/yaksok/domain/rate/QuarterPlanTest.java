package yaksok.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class QuarterPlanTest {
  private final Card card = Card059.card();

  @Test
  void threeAYearAreDueFromTheFront() {
    QuarterPlan plan = QuarterPlan.of(Card059.indicator(), Card059.TERM, 2016);
    assertThat(plan.due()).containsExactly(1L, 1L, 1L, 0L);
    assertThat(plan.proposed()).isTrue();
  }

  @Test
  void threeInTheLastHalfYearAreTwoAndOne() {
    assertThat(QuarterPlan.of(Card059.indicator(), Card059.TERM, 2018).due())
        .containsExactly(2L, 1L, 0L, 0L);
  }

  @Test
  void oneAYearFallsIntoTheYearsLastQuarter() {
    assertThat(plan("회", 1, 2016).due()).containsExactly(0L, 0L, 0L, 1L);
    assertThat(plan("회", 1, 2018).due()).containsExactly(0L, 1L, 0L, 0L);
  }

  @Test
  void aLevelIsDueOnceAtTheYearsEnd() {
    assertThat(plan("%", 85, 2016).due()).containsExactly(0L, 0L, 0L, 85L);
  }

  @Test
  void theOfficesOwnSplitWins() {
    Indicator set = Card059.indicator().withSplit(2017, List.of(0L, 0L, 1L, 2L));
    QuarterPlan plan = QuarterPlan.of(set, Card059.TERM, 2017);
    assertThat(plan.proposed()).isFalse();
    assertThat(plan.cumulative(3)).isEqualTo(1);
  }

  @Property
  void aProposalSumsToTheTargetAndNeverFallsBehind(
      @ForAll @LongRange(min = 0, max = 100_000) long target,
      @ForAll @IntRange(min = 2014, max = 2018) int year) {
    QuarterPlan plan = plan("회", target, year);
    assertThat(plan.cumulative(4)).isEqualTo(target);
    assertThat(plan.due()).allMatch(due -> due >= 0);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-05-10, 2017, 2, 2", "2017-02-15, 2017, 1, 1", "2016-12-31, 2016, 4, 0",
    "2015-06-15, 2015, 3, 0", "2018-05-01, 2018, 2, 3", "2018-01-02, 2018, 1, 2"
  })
  void whatIsDueAtAQuartersEndIsMissingToTheCumulativeTarget(
      LocalDate asOf, int year, int quarter, long missing) {
    assertThat(Due.of(card, 1, new Quarter(year, quarter), asOf).orElseThrow().missing())
        .isEqualTo(missing);
  }

  @Test
  void aSurplusCarriesWithinItsYearButNeverIntoTheNext() {
    LocalDate asOf = LocalDate.of(2017, 1, 1);
    assertThat(Due.of(card, 1, new Quarter(2015, 3), asOf).orElseThrow().isMet()).isTrue();
    assertThat(Due.of(card, 1, new Quarter(2017, 1), asOf).orElseThrow().missing()).isEqualTo(1);
  }

  @Test
  void nothingIsDueWithoutATargetOrOutsideTheTerm() {
    LocalDate asOf = LocalDate.of(2018, 12, 1);
    assertThat(Due.of(card, 1, new Quarter(2014, 4), asOf)).isEmpty();
    assertThat(Due.of(card, 1, new Quarter(2018, 4), asOf)).isEmpty();
  }

  private static QuarterPlan plan(String unit, long target, int year) {
    Period term = Card059.TERM;
    Indicator indicator =
        new Indicator(
            "지표",
            unit,
            Measure.ofUnit(unit),
            new TreeMap<>(Map.of(year, target)),
            new TreeMap<>(),
            List.of());
    return QuarterPlan.of(indicator, term, year);
  }
}
