package yaksok.desk.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;

/** Which indicators a new record counts towards (rules.md, "Indicators"). */
final class CountsTowards {
  private CountsTowards() {}

  /** The positions, from 1: the chosen ones, the only one, else those whose words are shared. */
  static List<Integer> of(Card card, Draft draft) {
    if (!draft.counts()) {
      return List.of();
    }
    List<Integer> chosen = draft.indicators();
    if (chosen != null) {
      return chosen;
    }
    return card.indicators().size() == 1 ? List.of(1) : byTitle(card.indicators(), draft.title());
  }

  /** Those of which the title holds a word that no other indicator has. */
  private static List<Integer> byTitle(List<Indicator> indicators, String title) {
    String said = compact(title);
    return IntStream.rangeClosed(1, indicators.size())
        .filter(position -> own(indicators, position).anyMatch(said::contains))
        .boxed()
        .toList();
  }

  private static Stream<String> own(List<Indicator> indicators, int position) {
    Set<String> others =
        IntStream.rangeClosed(1, indicators.size())
            .filter(each -> each != position)
            .boxed()
            .flatMap(each -> words(indicators.get(each - 1)).stream())
            .collect(Collectors.toSet());
    return words(indicators.get(position - 1)).stream().filter(word -> !others.contains(word));
  }

  private static Set<String> words(Indicator indicator) {
    return Arrays.stream(indicator.name().split("[^\\p{L}\\p{N}]+"))
        .map(CountsTowards::compact)
        .filter(word -> word.length() >= 2)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
