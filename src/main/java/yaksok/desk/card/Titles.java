package yaksok.desk.card;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares titles as people do: without white space, punctuation, case and Unicode's variants. */
final class Titles {
  /** From this share of common pairs of letters on two titles are alike. */
  private static final double ALIKE = 0.6;

  private Titles() {}

  static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Whether the titles share most of their letters, pair by pair. */
  static boolean isAlike(String one, String other) {
    Set<String> first = pairs(plain(one));
    Set<String> second = pairs(plain(other));
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    int all = first.size() + second.size();
    return isSame(one, other) || (all > 0 && 2.0 * common.size() / all >= ALIKE);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < text.length(); i++) {
      pairs.add(text.substring(i - 1, i + 1));
    }
    return pairs;
  }
}
