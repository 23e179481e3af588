package yaksok.domain.rate;

import java.util.List;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;

/**
 * What an indicator has reached, with the very records and results that make it up.
 *
 * @param value in the indicator's unit
 * @param isWhole whether the value is the figure asked for; false where a result lies only partly
 *     in the period, or where no level is known yet
 * @param records the records counted, 1 each
 * @param results the results counted
 * @param across results over a span that lies only partly in the period, or that the as-of date
 *     cuts: known, never split, and not in the value
 */
public record Actual(
    long value, boolean isWhole, List<Meeting> records, List<Result> results, List<Result> across) {
  public Actual {
    records = List.copyOf(records);
    results = List.copyOf(results);
    across = List.copyOf(across);
  }
}
