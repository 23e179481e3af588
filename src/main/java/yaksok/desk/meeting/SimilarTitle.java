package yaksok.desk.meeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether two titles may name the same meeting: the same letters, but for a slip or a word more.
 */
final class SimilarTitle {
  /** From this share of common pairs of letters on, two titles are asked about. */
  private static final double ENOUGH = 0.6;

  private SimilarTitle() {}

  static boolean of(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    return a.contains(b) || b.contains(a) || commonPairs(a, b) >= ENOUGH;
  }

  /** Twice the common pairs of neighbouring letters over all pairs, 0 to 1 (Dice). */
  private static double commonPairs(String a, String b) {
    List<String> left = pairs(a);
    List<String> right = pairs(b);
    int all = left.size() + right.size();
    long common = left.stream().filter(right::remove).count();
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static String letters(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
