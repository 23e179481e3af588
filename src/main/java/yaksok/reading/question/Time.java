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
 * @param moved whether the question moves it
 * @param clash whether what it says contradicts itself
 * @param ahead the as-of date that it names though it has not come; null where it names none such
 * @param loose a number or a word such as "since" that belongs to nothing; null where there is none
 */
record Time(
    List<Period> periods,
    @Nullable Basis basis,
    LocalDate asOf,
    boolean moved,
    boolean clash,
    @Nullable LocalDate ahead,
    @Nullable String loose) {
  Time {
    periods = List.copyOf(periods);
  }

  static Time clash(LocalDate asOf) {
    return new Time(List.of(), null, asOf, false, true, null, null);
  }

  static Time ahead(LocalDate day, LocalDate today) {
    return new Time(List.of(), null, today, false, false, day, null);
  }

  Time with(boolean asOfMoved, @Nullable String looseWord) {
    return new Time(periods, basis, asOf, asOfMoved, clash, ahead, looseWord);
  }
}
