package yaksok.reading.attendee;

import java.util.function.IntPredicate;

/** What stands at the ends of a text but is no part of it. */
final class Edges {
  private Edges() {}

  /** The text without the characters at its ends that match. */
  static String trimmed(String text, IntPredicate edge) {
    int from = 0;
    int to = text.length();
    while (from < to && edge.test(text.charAt(from))) {
      from++;
    }
    while (to > from && edge.test(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
