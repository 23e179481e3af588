package yaksok.desk.meeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether two titles may name the same meeting: the same letters, but for a slip or a word more.
 */
final class SimilarTitle {
  /** From this share of the shorter title's pairs of letters on, two titles are asked about. */
  private static final double ENOUGH = 0.65;

  private SimilarTitle() {}

  static boolean of(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    return a.contains(b) || b.contains(a) || commonPairs(a, b) >= ENOUGH;
  }

  /** The common pairs of neighbouring letters over those of the shorter title, 0 to 1. */
  private static double commonPairs(String a, String b) {
    List<String> left = pairs(a);
    List<String> right = pairs(b);
    int all = Math.min(left.size(), right.size());
    long common = left.stream().filter(right::remove).count();
    return all == 0 ? 0 : (double) common / all;
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
