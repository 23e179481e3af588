package yaksok.domain.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.time.Period;

/**
 * Where a card stands on one basis: of each indicator what was reached and what was promised
 * (rules.md, "Rates").
 *
 * @param period the days whose records count, within the term
 * @param lines one an indicator, in the card's order
 */
public record Standing(Basis basis, Period period, LocalDate asOf, List<Line> lines) {
  /**
   * One indicator's figures.
   *
   * @param position of the indicator on the card, from 1
   * @param target empty where there is none for the period
   */
  public record Line(int position, Indicator indicator, Actual actual, OptionalLong target) {
    /** Empty without a target, and where the actual is not known for the whole period. */
    public Optional<Rate> rate() {
      return target.isEmpty() || !actual.isWhole()
          ? Optional.empty()
          : Optional.of(Rate.of(actual.value(), target.getAsLong()));
    }

    /** What is missing to the target (부족): never below 0; empty where there is no rate. */
    public OptionalLong shortfall() {
      return target.isEmpty() || !actual.isWhole()
          ? OptionalLong.empty()
          : OptionalLong.of(Math.max(0, target.getAsLong() - actual.value()));
    }
  }

  public Standing {
    lines = List.copyOf(lines);
  }

  /**
   * A period's records against the period's target (연도별).
   *
   * @param positions of the indicators asked about, from 1
   * @param period cut to the term
   */
  public static Standing ofPeriod(
      Card card, List<Integer> positions, Period period, LocalDate asOf) {
    return of(
        card,
        positions,
        new Standing(Basis.PERIOD, period, asOf, List.of()),
        indicator -> Targets.of(indicator, card.term(), period));
  }

  /**
   * The records since the term began against the targets of the years begun (누계).
   *
   * @param asOf not before the term begins
   */
  public static Standing toDate(Card card, List<Integer> positions, LocalDate asOf) {
    Period soFar =
        new Period(card.term().from(), asOf.isAfter(card.term().to()) ? card.term().to() : asOf);
    return of(
        card,
        positions,
        new Standing(Basis.TO_DATE, soFar, asOf, List.of()),
        indicator -> Targets.toDate(indicator, asOf));
  }

  /** The records since the term began against the target of the whole term (총 이행률). */
  public static Standing ofTerm(Card card, List<Integer> positions, LocalDate asOf) {
    return of(
        card, positions, new Standing(Basis.TERM, card.term(), asOf, List.of()), Targets::ofTerm);
  }

  private static Standing of(
      Card card, List<Integer> positions, Standing empty, TargetOf targetOf) {
    return new Standing(
        empty.basis,
        empty.period,
        empty.asOf,
        positions.stream().map(position -> line(card, position, empty, targetOf)).toList());
  }

  private static Line line(Card card, int position, Standing scope, TargetOf targetOf) {
    Indicator indicator = card.indicators().get(position - 1);
    return new Line(
        position,
        indicator,
        Counting.actual(card, position, scope.period, scope.asOf),
        targetOf.apply(indicator));
  }

  private interface TargetOf {
    OptionalLong apply(Indicator indicator);
  }

  /**
   * The rate over the indicators that have a target; empty where none has one, or where the actual
   * of one that has is not known.
   */
  public Optional<Rate> rate() {
    List<Line> promised = lines.stream().filter(line -> line.target().isPresent()).toList();
    List<Rate.Share> shares =
        promised.stream()
            .flatMap(line -> line.rate().stream())
            .flatMap(rate -> rate.shares().stream())
            .toList();
    return shares.isEmpty() || shares.size() < promised.size()
        ? Optional.empty()
        : Optional.of(new Rate(shares));
  }

  /** Whether the actual of every indicator is known for the whole period. */
  public boolean isWhole() {
    return lines.stream().allMatch(line -> line.actual().isWhole());
  }
}
