package yaksok.domain.rate;

import java.util.ArrayList;
import java.util.List;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/**
 * How one indicator's target of a year falls on its quarters (rules.md, "Quarterly targets").
 *
 * @param due four figures, one a quarter; for a level the year's target stands in its last quarter
 * @param proposed the office has set no split: 배분(안), which reminds and answers but never makes a
 *     card late
 */
public record QuarterPlan(int year, List<Long> due, boolean proposed) {
  public QuarterPlan {
    due = List.copyOf(due);
  }

  /** The plan of a year; all zero where the year has no target or lies outside the term. */
  public static QuarterPlan of(Indicator indicator, Period term, int year) {
    List<Long> set = indicator.quarters().get(year);
    if (set != null) {
      return new QuarterPlan(year, set, false);
    }
    long target = indicator.targets().getOrDefault(year, 0L);
    List<Quarter> quarters =
        Quarter.ofYear(year).stream().filter(each -> each.period().overlaps(term)).toList();
    return new QuarterPlan(year, propose(indicator.measure(), target, quarters), true);
  }

  /** From the front: after quarter i of n, ceil(target * i / n) are due; a level at the end. */
  private static List<Long> propose(Measure measure, long target, List<Quarter> quarters) {
    List<Long> due = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
    long before = 0;
    for (int i = 1; i <= quarters.size(); i++) {
      long after = cumulative(measure, target, i, quarters.size());
      due.set(quarters.get(i - 1).number() - 1, after - before);
      before = after;
    }
    return due;
  }

  private static long cumulative(Measure measure, long target, int i, int n) {
    if (measure == Measure.LEVEL || target <= 1) {
      return i == n ? target : 0;
    }
    return (target * i + n - 1) / n;
  }

  /** What the quarter itself is to bring. */
  public long of(int quarter) {
    return due.get(quarter - 1);
  }

  /** What the year is to have reached by the quarter's end. */
  public long cumulative(int quarter) {
    return due.subList(0, quarter).stream().mapToLong(Long::longValue).sum();
  }
}
