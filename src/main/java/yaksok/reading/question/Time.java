package yaksok.reading.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;

/**
 * What a question says about time as a whole.
 *
 * @param periods in the order of time
 * @param basis null where it says nothing
 * @param asOf moved where the question moves it
 * @param anchor where the as-of date is from
 * @param borrowed whether a period of it takes its year from the question before it
 * @param clash whether what it says contradicts itself
 * @param ahead the as-of date that it names though it has not come; null where it names none such
 * @param loose a number or a word such as "since" that belongs to nothing; null where there is none
 */
record Time(
    List<Period> periods,
    @Nullable Basis basis,
    LocalDate asOf,
    Anchor anchor,
    boolean borrowed,
    boolean clash,
    @Nullable LocalDate ahead,
    @Nullable String loose) {
  /** Where an as-of date is from. */
  enum Anchor {
    /** No question says it: the day on which it is asked. */
    UNSAID,
    /** The question says that very day ("오늘 기준"). */
    TODAY,
    /** The question names another. */
    NAMED,
    /** The question before it named another. */
    KEPT
  }

  Time {
    periods = List.copyOf(periods);
  }

  static Time clash(LocalDate asOf) {
    return new Time(List.of(), null, asOf, Anchor.UNSAID, false, true, null, null);
  }

  static Time ahead(LocalDate day, LocalDate today) {
    return new Time(List.of(), null, today, Anchor.UNSAID, false, false, day, null);
  }

  /** Whether the question itself says the as-of date. */
  boolean moved() {
    return anchor == Anchor.NAMED || anchor == Anchor.TODAY;
  }

  /** Whether the as-of date is another than the day of the question. */
  boolean isElsewhere() {
    return anchor == Anchor.NAMED || anchor == Anchor.KEPT;
  }

  /** Whether it names a period, or what takes the place of one. */
  boolean isNamed() {
    return !periods.isEmpty() || basis != null;
  }

  Time with(Anchor asOfFrom, @Nullable String looseWord) {
    return new Time(periods, basis, asOf, asOfFrom, borrowed, clash, ahead, looseWord);
  }

  Time borrowing(boolean year) {
    return new Time(periods, basis, asOf, anchor, year, clash, ahead, loose);
  }
}
