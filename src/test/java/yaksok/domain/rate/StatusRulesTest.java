package yaksok.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Status;

class StatusRulesTest {
  private final Card card = Card059.card();
  private final Card empty = card.withMeetings(List.of());

  @ParameterizedTest
  @CsvSource({
    "2014-07-01, NOT_STARTED",
    "2014-07-15, ON_TRACK",
    "2016-12-31, ON_TRACK",
    "2018-06-30, ON_TRACK",
    "2018-07-01, DONE"
  })
  void card059OverItsTerm(LocalDate asOf, Status status) {
    assertThat(StatusRules.derive(card, asOf)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-12-31, NOT_STARTED",
    "2016-01-01, LATE",
    "2018-06-30, LATE",
    "2018-07-01, LATE"
  })
  void aCardWithoutRecordsIsNotStartedUntilAYearsTargetIsMissed(LocalDate asOf, Status status) {
    assertThat(StatusRules.derive(empty, asOf)).isEqualTo(status);
  }

  @Test
  void aProposedSplitNeverMakesACardLate() {
    assertThat(StatusRules.derive(empty, LocalDate.of(2015, 10, 1))).isEqualTo(Status.NOT_STARTED);
  }

  @Test
  void anEndedQuarterOfASetSplitIsDue() {
    Card set = empty.withIndicator(1, Card059.indicator().withSplit(2015, List.of(1L, 1L, 1L, 0L)));
    assertThat(StatusRules.derive(set, LocalDate.of(2015, 3, 31))).isEqualTo(Status.NOT_STARTED);
    assertThat(StatusRules.derive(set, LocalDate.of(2015, 4, 1))).isEqualTo(Status.LATE);
  }

  @Test
  void oneLateMeetingHealsWithTheNext() {
    Card behind =
        empty.with(Card059.held(1, "2015-05-01", "간담회")).with(Card059.held(2, "2015-06-01", "간담회"));
    LocalDate asOf = LocalDate.of(2016, 1, 10);
    assertThat(StatusRules.derive(behind, asOf)).isEqualTo(Status.LATE);
    assertThat(StatusRules.derive(behind.with(Card059.held(3, "2016-01-05", "간담회")), asOf))
        .isEqualTo(Status.ON_TRACK);
  }

  @Test
  void ofSeveralIndicatorsTheWorstDecides() {
    assertThat(StatusRules.derive(withSecond(2016), LocalDate.of(2016, 12, 31)))
        .isEqualTo(Status.ON_TRACK);
    assertThat(StatusRules.derive(withSecond(2015), LocalDate.of(2016, 12, 31)))
        .isEqualTo(Status.LATE);
    assertThat(StatusRules.derive(withSecond(2015), LocalDate.of(2018, 7, 1)))
        .isEqualTo(Status.LATE);
  }

  /** Card 059 with a second indicator that promises one in that year, and has none. */
  private Card withSecond(int year) {
    List<Indicator> indicators = new ArrayList<>(card.indicators());
    indicators.add(
        new Indicator(
            "센터 조성",
            "개소",
            Measure.RECORDS,
            new TreeMap<>(Map.of(year, 1L)),
            new TreeMap<>(),
            List.of()));
    return new Card(
        card.number(),
        card.title(),
        null,
        card.term(),
        card.contents(),
        card.budget(),
        indicators,
        card.meetings(),
        card.plans(),
        null,
        null,
        List.of());
  }
}
