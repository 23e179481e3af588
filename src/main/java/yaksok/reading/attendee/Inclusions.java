package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out who is counted already (30명 그중 여성 18명), as far as the text shows where it ends. */
final class Inclusions {
  private static final Set<String> TRAITS = WORDS.words("traits");

  private final List<Token> tokens;

  private Inclusions(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> folded(List<Token> tokens) {
    return new Inclusions(tokens).folded();
  }

  private List<Token> folded() {
    List<Token> folded = new ArrayList<>();
    Token.People whole = null;
    boolean total = false;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token instanceof Token.People people) {
        total = isOfAll(people, i == 0 ? null : tokens.get(i - 1));
        whole = people;
      } else if (token instanceof Token.Word) {
        whole = null;
      }
      if (isIncluding(token) && isOfAbsent(i)) {
        Sense sense = whole == null ? Sense.OPEN : Sense.OF;
        folded.add(new Token.Mark(token.text(), false, sense));
        i++;
      } else if (whole != null && isIncluding(token)) {
        i = leaveOut(i, whole, total, folded);
      } else {
        folded.add(token);
        i++;
      }
    }
    return folded;
  }

  private static boolean isIncluding(Token token) {
    return token instanceof Token.Mark mark && mark.sense() == Sense.INCLUDING;
  }

  /** 그중 2명 불참: of those counted they did not come. */
  private boolean isOfAbsent(int mark) {
    return tokens.subList(mark, end(mark, false)).stream()
        .anyMatch(token -> token instanceof Token.Mark found && found.sense() == Sense.ABSENT);
  }

  /** The count is that of all who came, not of some kind of people. */
  private static boolean isOfAll(Token.People people, @Nullable Token before) {
    return people.name() != null
        ? Count.NOBODY.contains(people.name())
        : !(before instanceof Token.Word word) || Phrase.isLabel(List.of(word.text()));
  }

  /** Where reading goes on. */
  private int leaveOut(int mark, Token.People whole, boolean total, List<Token> folded) {
    int comma = end(mark, false);
    int line = end(mark, true);
    if (total || isWhole(mark, line, whole)) {
      return line;
    }
    if (isOpen(mark, comma, line, whole)) {
      folded.add(new Token.Mark(tokens.get(mark).text(), false, Sense.OPEN));
    }
    return comma;
  }

  /** The first comma, or only the end of the line. */
  private int end(int from, boolean ofLine) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Gap gap
          && gap.strength() == Token.Strength.BREAK
          && (!ofLine || ";\n".contains(gap.text()))) {
        return i;
      }
    }
    return tokens.size();
  }

  /** 그중 여성 18명, 남성 12명: all parts are counted, and make up the whole. */
  private boolean isWhole(int mark, int line, Token.People whole) {
    int sum = 0;
    boolean counted = false;
    for (Token token : tokens.subList(mark, line)) {
      if (token instanceof Token.Gap) {
        if (!counted) {
          return false;
        }
        counted = false;
      } else if (token instanceof Token.People people && people.count() != null) {
        counted = true;
        sum += people.count();
      }
    }
    return counted && whole.count() != null && sum == whole.count();
  }

  /** Whether those behind the comma, or behind an "and", are some of the whole is not said. */
  private boolean isOpen(int mark, int comma, int line, Token.People whole) {
    boolean english = tokens.get(mark).text().charAt(0) < 128;
    if (english && isCountBehindAnd(mark, comma)) {
      return true;
    }
    boolean closed = comma + 1 < line && tokens.get(comma + 1) instanceof Token.Gap;
    if (comma == line || closed || isMore(comma, line, whole)) {
      return false;
    }
    boolean setOff = tokens.get(mark - 1) instanceof Token.Gap;
    return setOff || tokens.subList(comma, line).stream().anyMatch(Inclusions::isTrait);
  }

  private boolean isCountBehindAnd(int from, int to) {
    boolean and = false;
    for (Token token : tokens.subList(from, to)) {
      if (and && token instanceof Token.People) {
        return true;
      }
      and |= token instanceof Token.Gap;
    }
    return false;
  }

  private boolean isMore(int from, int to, Token.People whole) {
    return tokens.subList(from, to).stream()
        .anyMatch(
            token ->
                token instanceof Token.People people
                    && people.count() != null
                    && whole.count() != null
                    && people.count() > whole.count());
  }

  private static boolean isTrait(Token token) {
    return (token instanceof Token.Word word && TRAITS.contains(word.text()))
        || (token instanceof Token.People people && TRAITS.contains(String.valueOf(people.name())));
  }
}
