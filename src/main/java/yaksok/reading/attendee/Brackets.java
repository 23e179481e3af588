package yaksok.reading.attendee;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where each bracket of a text ends. */
final class Brackets {
  private static final String OPENING = "([{【「『〔<";
  private static final String CLOSING = ")]}】」』〕>";

  private final int[] ends;

  /** Finds them all in one pass: a bracket that nothing closes ends behind its own sign. */
  Brackets(CharSequence text) {
    ends = new int[text.length()];
    int[] open = new int[OPENING.length()];
    Deque<Integer> opened = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      ends[at] = at + 1;
      int opening = OPENING.indexOf(text.charAt(at));
      int closing = CLOSING.indexOf(text.charAt(at));
      if (opening >= 0) {
        opened.push(at);
        open[opening]++;
      } else if (closing >= 0 && open[closing] > 0) {
        close(text, closing, opened, open, at + 1);
      }
    }
  }

  private void close(CharSequence text, int kind, Deque<Integer> opened, int[] open, int end) {
    int found = -1;
    while (found != kind) {
      int at = opened.pop();
      found = OPENING.indexOf(text.charAt(at));
      open[found]--;
      if (found == kind) {
        ends[at] = end;
      }
    }
  }

  int end(int opening) {
    return ends[opening];
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static char closing(char opening) {
    return CLOSING.charAt(OPENING.indexOf(opening));
  }
}
