package yaksok.desk.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;

/**
 * Where a document has the indicators of the stored card, so that what was counted towards one is
 * not counted towards another. One of another name at the same place, new on both sides, was
 * renamed.
 */
final class IndicatorPlaces {
  private final Map<Integer, Integer> places = new HashMap<>();

  IndicatorPlaces(List<Indicator> stored, List<Indicator> stated) {
    for (int here = 0; here < stored.size(); here++) {
      int place = here;
      IntStream.range(0, stated.size())
          .filter(there -> Titles.isSame(stored.get(place).name(), stated.get(there).name()))
          .findFirst()
          .ifPresent(there -> places.put(place + 1, there + 1));
    }
    IntStream.rangeClosed(1, Math.min(stored.size(), stated.size()))
        .filter(place -> !places.containsKey(place) && !places.containsValue(place))
        .forEach(place -> places.put(place, place));
  }

  /** The stored record, counted towards the same indicators so far as the document has them. */
  Meeting follow(Meeting here) {
    return here.withCounts(
        here.counts().stream().map(places::get).filter(Objects::nonNull).sorted().toList());
  }

  /** Whether the record counted towards an indicator that the document no longer has. */
  boolean losesOne(Meeting here) {
    return !places.keySet().containsAll(here.counts());
  }
}
