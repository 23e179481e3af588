package yaksok.reading.attendee;

import java.util.ArrayList;
import java.util.List;

/** Turns a list behind a count and a colon (7명: 직원 3명, 주민 4명) into a bracket behind it. */
final class Breakdowns {
  private Breakdowns() {}

  static List<Token> folded(List<Token> tokens) {
    List<Token> folded = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      folded.add(tokens.get(i));
      i++;
      if (isCountWithColon(tokens, i - 1)) {
        int end = end(tokens, i + 1);
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

  private static boolean isCountWithColon(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || !isCount(tokens.get(at))) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next instanceof Token.Mark mark
        ? mark.sense() == Sense.COLON
        : next.text().equals("-") && tokens.stream().skip(at + 2L).noneMatch(Reading::isCount);
  }

  /**
   * Up to the end of the line, or to the gap before the next count with a colon; all that follows,
   * where the count is that of a heading.
   */
  private static int end(List<Token> tokens, int from) {
    boolean heading = tokens.stream().limit(from).noneMatch(Breakdowns::isPartOfList);
    int gap = from;
    for (int i = from; i < tokens.size(); i++) {
      if (isCountWithColon(tokens, i)) {
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
