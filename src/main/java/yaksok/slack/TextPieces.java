package yaksok.slack;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long text into pieces that fit Slack's limits, without losing a character of it. */
final class TextPieces {
  /** An escaped character is never cut in two. */
  private static final int LONGEST_ENTITY = 5;

  private TextPieces() {}

  /** Pieces of at most this many characters, cut after a line or a word where there is one. */
  static List<String> of(String text, int most) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > most) {
      int to = end(text, from, most);
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  /** At most this many characters, with an ellipsis where something had to be left out. */
  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, whole(text, 0, most - 1)) + "…";
  }

  private static int end(String text, int from, int most) {
    int line = text.lastIndexOf('\n', from + most - 1);
    int word = text.lastIndexOf(' ', from + most - 1);
    int half = from + most / 2;
    if (line >= half) {
      return line + 1;
    }
    return word >= half ? word + 1 : whole(text, from, most);
  }

  /** The last place within the limit that cuts no entity, mention or surrogate pair. */
  private static int whole(String text, int from, int most) {
    int to = from + most;
    int entity = text.lastIndexOf('&', to - 1);
    if (entity > from && to - entity < LONGEST_ENTITY && text.indexOf(';', entity) >= to) {
      return entity;
    }
    int mention = text.lastIndexOf('<', to - 1);
    if (mention > from && text.indexOf('>', mention) >= to) {
      return mention;
    }
    return Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
  }
}
