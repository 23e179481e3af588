package yaksok.domain.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Status;
import yaksok.domain.time.Quarter;

/** Derives a card's status from its records where the owner has set none (rules.md, "Status"). */
public final class StatusRules {
  /** What the rules look at. */
  record Facts(Card card, LocalDate asOf, List<Standing.Line> lines) {
    boolean isEvery(Function<Standing.Line, Boolean> rule) {
      return lines.stream().allMatch(rule::apply);
    }
  }

  private static final List<Function<Facts, Optional<Status>>> IN_ORDER =
      List.of(StatusRules::termIsOver, StatusRules::nothingBegun, StatusRules::reachesWhatIsDue);

  private StatusRules() {}

  /** The status on the as-of date; of several indicators the worst decides. */
  public static Status derive(Card card, LocalDate asOf) {
    List<Integer> all = IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
    Facts facts = new Facts(card, asOf, Standing.ofTerm(card, all, asOf).lines());
    return IN_ORDER.stream().flatMap(rule -> rule.apply(facts).stream()).findFirst().orElseThrow();
  }

  /** 1. The term is over: target met is done, else late. */
  static Optional<Status> termIsOver(Facts facts) {
    if (!facts.card().term().isOverOn(facts.asOf())) {
      return Optional.empty();
    }
    boolean met = facts.isEvery(line -> line.target().isEmpty() || line.shortfall().orElse(1) == 0);
    return Optional.of(met ? Status.DONE : Status.LATE);
  }

  /** 2. No record, and nothing due yet: not started. */
  static Optional<Status> nothingBegun(Facts facts) {
    boolean none = Counting.held(facts.card(), facts.card().term(), facts.asOf()).isEmpty();
    boolean notBegun =
        none
            && facts.isEvery(
                line -> line.actual().value() == 0 && due(line.indicator(), facts) == 0);
    return notBegun ? Optional.of(Status.NOT_STARTED) : Optional.empty();
  }

  /** 3. The records to date reach what is due: on track, else late. */
  static Optional<Status> reachesWhatIsDue(Facts facts) {
    boolean reached = facts.isEvery(line -> line.actual().value() >= due(line.indicator(), facts));
    return Optional.of(reached ? Status.ON_TRACK : Status.LATE);
  }

  /**
   * The targets of the years that have ended and, in the running year, of the ended quarters of a
   * split that the office has set. A level's is the latest of these.
   */
  private static long due(Indicator indicator, Facts facts) {
    int running = facts.asOf().getYear();
    List<Long> ended = List.copyOf(indicator.targets().headMap(running).values());
    if (indicator.measure() == Measure.LEVEL) {
      return ended.isEmpty() ? 0 : ended.get(ended.size() - 1);
    }
    return ended.stream().mapToLong(Long::longValue).sum()
        + endedQuarters(indicator, facts).orElse(0);
  }

  private static OptionalLong endedQuarters(Indicator indicator, Facts facts) {
    Quarter running = Quarter.of(facts.asOf());
    QuarterPlan plan = QuarterPlan.of(indicator, facts.card().term(), running.year());
    return plan.proposed() || running.number() == 1
        ? OptionalLong.empty()
        : OptionalLong.of(plan.cumulative(running.number() - 1));
  }
}
