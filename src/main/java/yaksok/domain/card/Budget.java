package yaksok.domain.card;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pledge costs, in whole won.
 *
 * @param total the card's 총사업비 line, else the table's total
 * @param note what the card remarks on its budget
 * @param bySource won by source (국비, 시비, 구비, 민간, 기타) and column: a year, or {@link #AFTER_TERM}; in
 *     the card's order
 */
public record Budget(long total, @Nullable String note, Map<String, Map<String, Long>> bySource) {
  /** The key of the column that stands after the term. */
  public static final String AFTER_TERM = "임기후";

  public Budget {
    Map<String, Map<String, Long>> copy = new LinkedHashMap<>();
    bySource.forEach(
        (source, years) ->
            copy.put(source, Collections.unmodifiableMap(new LinkedHashMap<>(years))));
    bySource = Collections.unmodifiableMap(copy);
  }
}
