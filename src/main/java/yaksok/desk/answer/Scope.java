package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;
import yaksok.reading.question.Query;

/**
 * The days and the basis that a question is about.
 *
 * @param asked the period as the question names it; null where it names none
 * @param period what of it lies within the term; null where nothing does
 * @param gap why there are no figures for it; null where there can be
 */
record Scope(
    Basis basis,
    @Nullable Period asked,
    @Nullable Period period,
    LocalDate asOf,
    @Nullable Gap gap) {
  /** Why a question about some days has no figure. */
  enum Gap {
    OUTSIDE_TERM,
    NOT_BEGUN
  }

  static Scope of(Query query, Period term) {
    Period asked = query.period();
    Basis named = query.basis() == Basis.TO_DATE ? Basis.TO_DATE : Basis.TERM;
    Basis basis = asked != null ? Basis.PERIOD : named;
    Period period = within(basis, asked, term, query.asOf());
    return new Scope(basis, asked, period, query.asOf(), gap(period, query.asOf(), term));
  }

  /** The scope of one of several periods. */
  static Scope of(Period asked, Query query, Period term) {
    Period period = asked.cutTo(term).orElse(null);
    return new Scope(Basis.PERIOD, asked, period, query.asOf(), gap(period, query.asOf(), term));
  }

  private static @Nullable Period within(
      Basis basis, @Nullable Period asked, Period term, LocalDate asOf) {
    if (asked != null) {
      return asked.cutTo(term).orElse(null);
    }
    return basis == Basis.TO_DATE && term.contains(asOf) ? new Period(term.from(), asOf) : term;
  }

  private static @Nullable Gap gap(@Nullable Period period, LocalDate asOf, Period term) {
    if (period == null) {
      return Gap.OUTSIDE_TERM;
    }
    return period.hasBegunOn(asOf) && term.hasBegunOn(asOf) ? null : Gap.NOT_BEGUN;
  }

  /**
   * The period within the term.
   *
   * @throws NullPointerException where the question lies outside the term
   */
  Period days() {
    return Objects.requireNonNull(period, "outside the term");
  }

  /** What the answer calls it: "2016년", "임기 전체". */
  Message label() {
    return switch (basis) {
      case PERIOD -> Message.of("answer.label.period", Objects.requireNonNull(asked));
      case TO_DATE -> Message.of("answer.label.to-date");
      case TERM -> Message.of("answer.label.term");
    };
  }

  /** Its label, with a remark where the period still runs. */
  Message labelSoFar() {
    return isRunning() ? Message.of("answer.label.running", label()) : label();
  }

  /** Whether a period of the calendar has begun, and days of it are still to come. */
  boolean isRunning() {
    return basis == Basis.PERIOD && hasDaysToCome();
  }

  /** Whether what is asked about has begun, and days of it are still to come. */
  boolean hasDaysToCome() {
    return period != null && period.hasBegunOn(asOf) && asOf.isBefore(period.to());
  }

  /** Whether the term cuts off a part of the period that the question names. */
  boolean isCut() {
    return asked != null && period != null && !asked.equals(period);
  }
}
