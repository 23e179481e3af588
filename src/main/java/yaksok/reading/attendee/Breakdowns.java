package yaksok.reading.attendee;

import java.util.ArrayList;
import java.util.List;

/** Turns a list behind a count and a colon (7명: 직원 3명, 주민 4명) into a bracket behind it. */
final class Breakdowns {
  private final List<Token> tokens;
  private final int firstOfList;
  private final int lastCount;

  private Breakdowns(List<Token> tokens) {
    this.tokens = tokens;
    int first = 0;
    while (first < tokens.size() && !isPartOfList(tokens.get(first))) {
      first++;
    }
    int last = tokens.size() - 1;
    while (last >= 0 && !Reading.isCount(tokens.get(last))) {
      last--;
    }
    this.firstOfList = first;
    this.lastCount = last;
  }

  static List<Token> folded(List<Token> tokens) {
    return new Breakdowns(tokens).folded();
  }

  private List<Token> folded() {
    List<Token> folded = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      folded.add(tokens.get(i));
      i++;
      if (isCountWithColon(i - 1)) {
        int end = end(i + 1);
        if (end > i + 1) {
          folded.add(new Token.Bracket("(:)", false, List.copyOf(tokens.subList(i + 1, end))));
        }
        i = end;
      }
    }
    return folded;
  }

  /** A count of people, or one in a bracket. */
  private static boolean isCount(Token token) {
    return token instanceof Token.People
        || (token instanceof Token.Bracket bracket
            && bracket.inside().size() == 1
            && bracket.inside().get(0) instanceof Token.People);
  }

  private static boolean isPartOfList(Token token) {
    return token instanceof Token.Gap
        || (token instanceof Token.Word word && !Phrase.isLabel(List.of(word.text())));
  }

  private boolean isCountWithColon(int at) {
    if (at + 1 >= tokens.size() || !isCount(tokens.get(at))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next instanceof Token.Mark mark
        ? mark.sense() == Sense.COLON
        : next.text().equals("-") && lastCount < at + 2;
  }

  /**
   * Up to the end of the line, or to the gap before the next count with a colon; all that follows,
   * where the count is that of a heading.
   */
  private int end(int from) {
    boolean heading = firstOfList >= from;
    int gap = from;
    for (int i = from; i < tokens.size(); i++) {
      if (isCountWithColon(i)) {
        return gap;
      }
      if (tokens.get(i) instanceof Token.Gap found) {
        if (!heading && i > from && ";\n".contains(found.text())) {
          return i;
        }
        gap = i;
      }
    }
    return tokens.size();
  }
}
