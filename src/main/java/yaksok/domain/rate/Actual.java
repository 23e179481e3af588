package yaksok.domain.rate;

import java.util.List;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;

/**
 * What an indicator has reached, with the very records and results that make it up.
 *
 * @param value in the indicator's unit
 * @param records the records counted, 1 each
 * @param results the results counted
 * @param across results over a span that lies only partly in the period: known, never split, and
 *     not in the value
 */
public record Actual(long value, List<Meeting> records, List<Result> results, List<Result> across) {
  public Actual {
    records = List.copyOf(records);
    results = List.copyOf(results);
    across = List.copyOf(across);
  }

  /** Whether the value holds all that is known for the period. */
  public boolean isWhole() {
    return across.isEmpty();
  }
}
