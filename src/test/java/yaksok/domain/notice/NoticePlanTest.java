package yaksok.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.domain.time.Calendars;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

class NoticePlanTest {
  private static final Period ALWAYS =
      new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2030, 6, 30));
  private static final Quarter Q1 = new Quarter(2017, 1);

  private final NoticePlan plan = new NoticePlan(NoticeRules.DEFAULT, Calendars.korean());

  @ParameterizedTest
  @CsvSource({
    "2017,1,2017-02-28,2017-03-17,2017-03-24",
    "2017,3,2017-08-31,2017-09-15,2017-09-25",
    "2026,3,2026-08-31,2026-09-16,2026-09-23"
  })
  void stagesMoveBackToBusinessDays(
      int year, int number, LocalDate first, LocalDate second, LocalDate last) {
    assertThat(plan.moments(ALWAYS, new Quarter(year, number)))
        .extracting(Moment::day)
        .containsExactly(first, second, last);
  }

  @Test
  void remindersComeAtNineInSeoul() {
    assertThat(plan.moments(ALWAYS, Q1).get(0).at()).hasToString("2017-02-28T00:00:00Z");
  }

  @Test
  void stagesOnOneDayAreOne() {
    NoticePlan close =
        new NoticePlan(
            new NoticeRules(
                List.of(30, 7, 6, 5), NoticeRules.DEFAULT.hour(), NoticeRules.DEFAULT.zone()),
            Calendars.korean());
    assertThat(close.moments(ALWAYS, Q1))
        .extracting(Moment::stage, Moment::last)
        .containsExactly(tuple("30", false), tuple("5", true));
  }

  @Test
  void aQuarterThatTheTermCutsShortEndsWithTheTerm() {
    Period term = new Period(LocalDate.of(2017, 3, 10), LocalDate.of(2017, 3, 29));
    assertThat(plan.moments(term, Q1))
        .extracting(Moment::day)
        .containsExactly(LocalDate.of(2017, 3, 15), LocalDate.of(2017, 3, 24));
    assertThat(plan.moments(term, new Quarter(2017, 2))).isEmpty();
  }

  @Test
  void aSnoozeHoldsBackWhatWouldComeBeforeItsDayAndThenRemindsOnce() {
    assertThat(plan.moments(ALWAYS, Q1, List.of(put(2, 28, 3, 20))))
        .extracting(Moment::day, Moment::stage)
        .containsExactly(
            tuple(LocalDate.of(2017, 2, 28), "30"),
            tuple(LocalDate.of(2017, 3, 20), "again-1"),
            tuple(LocalDate.of(2017, 3, 24), "5"));
  }

  @Test
  void aSnoozeUntilTheLastStageLeavesOnlyThat() {
    assertThat(plan.moments(ALWAYS, Q1, List.of(put(2, 28, 3, 24))))
        .extracting(Moment::stage)
        .containsExactly("30", "5");
  }

  @Test
  void aSnoozeBeyondTheLastStageTakesItsPlace() {
    assertThat(plan.moments(ALWAYS, Q1, List.of(put(3, 17, 3, 30))))
        .extracting(Moment::stage, Moment::last)
        .containsExactly(tuple("30", false), tuple("14", false), tuple("again-1", true));
  }

  @Test
  void aSecondSnoozeReplacesTheFirst() {
    assertThat(plan.moments(ALWAYS, Q1, List.of(put(2, 28, 3, 15), put(3, 2, 3, 6))))
        .extracting(Moment::day)
        .containsExactly(
            LocalDate.of(2017, 2, 28),
            LocalDate.of(2017, 3, 6),
            LocalDate.of(2017, 3, 17),
            LocalDate.of(2017, 3, 24));
  }

  private static Postponement put(int month, int day, int untilMonth, int untilDay) {
    return new Postponement(
        NoticeRules.DEFAULT.momentOf(LocalDate.of(2017, month, day)).plusSeconds(60),
        LocalDate.of(2017, untilMonth, untilDay));
  }
}
