package yaksok.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CalendarWord.Grain;

/** Puts right what words mean beside others: "May 10", "last November", "the year 2016". */
final class Neighbours {
  private Neighbours() {}

  static List<Token> settled(List<Token> tokens) {
    List<Token> settled = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Optional<CalendarWord> next = word(tokens, at + 1);
      boolean day =
          token.is(Tag.NUMBER)
              && (isEnglishMonth(tokens, at - 1) || isEnglishMonth(tokens, at + 1));
      boolean empty =
          next.isPresent() && (isLast(token, next.get()) || isTheYear(token, next.get()));
      settled.add(day ? day(token) : empty ? as(Tag.IGNORE, token, null) : token);
    }
    return settled;
  }

  private static Token day(Token token) {
    return token.value() instanceof Integer number && number >= 1 && number <= 31
        ? as(Tag.CALENDAR, token, CalendarWord.of(Grain.DAY, number))
        : token;
  }

  private static Token as(Tag tag, Token token, @Nullable Object value) {
    return new Token(tag, token.text(), token.start(), token.end(), value);
  }

  /** "지난 11월" is the latest November, as 11월 is. */
  private static boolean isLast(Token token, CalendarWord next) {
    boolean dated = next.grain() == Grain.MONTH || next.grain() == Grain.DAY;
    return token.is(Tag.LAST) && dated && !next.relative();
  }

  /** "the year 2016" is 2016. */
  private static boolean isTheYear(Token token, CalendarWord next) {
    boolean year = next.grain() == Grain.YEAR && !next.relative();
    return year && token.text().equals("the year");
  }

  private static Optional<CalendarWord> word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).value() instanceof CalendarWord word
        ? Optional.of(word)
        : Optional.empty();
  }

  private static boolean isEnglishMonth(List<Token> tokens, int at) {
    return word(tokens, at)
        .filter(word -> word.grain() == Grain.MONTH && !word.relative())
        .filter(word -> Character.isLetter(tokens.get(at).text().charAt(0)))
        .isPresent();
  }
}
