package yaksok.reading.attendee;

import java.util.ArrayList;
import java.util.List;

/** The tokens found so far: words typed together are one. */
final class Tokens {
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean glued;

  void add(Token token) {
    if (token instanceof Token.Word part) {
      if (!part.glued() || word.isEmpty()) {
        endWord();
        glued = part.glued();
      }
      word.append(part.text());
    } else {
      endWord();
      tokens.add(token);
    }
  }

  List<Token> all() {
    endWord();
    return tokens;
  }

  private void endWord() {
    if (!word.isEmpty()) {
      tokens.add(new Token.Word(word.toString(), glued));
      word.setLength(0);
    }
  }
}
