package yaksok.reading.card;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How much two names have in common, by the words that tell names apart. */
final class SharedWords {
  private static final Set<String> GENERIC = Vocabulary.words("indicator.generic");

  private SharedWords() {}

  /** The letters of the words of one that the other holds, in either direction; 0 for nothing. */
  static int between(String one, String other) {
    Set<String> shared = words(one);
    shared.removeIf(word -> !Line.compact(other).contains(word));
    Set<String> back = words(other);
    back.removeIf(word -> !Line.compact(one).contains(word));
    return Math.max(letters(shared), letters(back));
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : List.of(name.split("[\\s,·ㆍ()/~\\-]+", -1))) {
      String compact = Line.compact(word);
      if (compact.length() > 1 && !GENERIC.contains(compact)) {
        words.add(compact);
      }
    }
    return words;
  }

  private static int letters(Set<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }
}
