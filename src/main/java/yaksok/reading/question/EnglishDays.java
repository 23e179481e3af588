package yaksok.reading.question;

import java.util.ArrayList;
import java.util.List;
import yaksok.reading.question.CalendarWord.Grain;

/** Takes a bare number beside the name of a month for a day of it ("May 10", "20 October"). */
final class EnglishDays {
  private EnglishDays() {}

  static List<Token> named(List<Token> tokens) {
    List<Token> named = new ArrayList<>(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.is(Tag.NUMBER) && (isMonth(named, at - 1) || isMonth(tokens, at + 1))) {
        named.set(at, day(token));
      }
    }
    return named;
  }

  private static Token day(Token token) {
    return token.value() instanceof Integer number && number >= 1 && number <= 31
        ? new Token(
            Tag.CALENDAR,
            token.text(),
            token.start(),
            token.end(),
            CalendarWord.of(Grain.DAY, number))
        : token;
  }

  private static boolean isMonth(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).value() instanceof CalendarWord word
        && word.grain() == Grain.MONTH
        && !word.relative()
        && Character.isLetter(tokens.get(at).text().charAt(0));
  }
}
