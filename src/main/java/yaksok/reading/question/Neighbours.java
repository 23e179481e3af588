package yaksok.reading.question;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CalendarWord.Grain;

/** Puts right what words mean beside others: "May 10", "last November", "the year 2016". */
final class Neighbours {
  private static final Pattern DAY_OF_MONTH = Pattern.compile("3[01]|[12]\\d|0?[1-9]");

  /** What says which meetings are meant where it stands right before them. */
  private static final Set<String> ATTRIBUTES = Resources.words("attributes.txt");

  private static final Set<Grain> PARTS =
      EnumSet.of(Grain.HALF, Grain.QUARTER, Grain.MONTH, Grain.DAY);

  private static final Set<String> OF = Set.of("of", "in", "the");

  private static final Period MANDATE = Period.ofYears(4);

  private Neighbours() {}

  static List<Token> settled(List<Token> tokens) {
    List<Token> dated = dated(tokens);
    return IntStream.range(0, dated.size())
        .mapToObj(
            at ->
                isAttribute(dated, at)
                    ? as(Tag.UNKNOWN, dated.get(at), null)
                    : event(dated.get(at), dated))
        .toList();
  }

  private static List<Token> dated(List<Token> tokens) {
    List<Token> settled = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Optional<CalendarWord> next = word(tokens, at + 1);
      boolean day =
          (token.is(Tag.NUMBER) || token.is(Tag.CLAIM))
              && (isEnglishMonth(tokens, at - 1) || isEnglishMonth(tokens, at + 1));
      boolean empty =
          (next.isPresent() && (isLast(token, next.get()) || isTheYear(token, next.get())))
              || isSaidAgain(tokens, at);
      settled.add(
          day ? day(token) : empty ? as(Tag.IGNORE, token, null) : mandate(part(tokens, at)));
    }
    return settled;
  }

  private static boolean isAttribute(List<Token> tokens, int at) {
    return ATTRIBUTES.contains(tokens.get(at).text())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).is(Tag.MEETING);
  }

  /** A workshop is the meeting of the day that is named; without one it is nobody knows which. */
  private static Token event(Token token, List<Token> tokens) {
    if (!token.is(Tag.EVENT)) {
      return token;
    }
    boolean ofDay =
        tokens.stream()
            .anyMatch(
                each -> each.value() instanceof CalendarWord word && word.grain() == Grain.DAY);
    return token.is(Tag.MEETING) ? token : as(ofDay ? Tag.MEETING : Tag.UNKNOWN, token, null);
  }

  private static Token day(Token token) {
    return DAY_OF_MONTH.matcher(token.text()).matches()
        ? as(Tag.CALENDAR, token, CalendarWord.of(Grain.DAY, Integer.parseInt(token.text())))
        : token;
  }

  /** Four years that nothing dates are those an elected head of a district serves. */
  private static Token mandate(Token token) {
    return token.value() instanceof Rolling rolling
            && !rolling.reachesBack()
            && rolling.length().equals(MANDATE)
        ? as(Tag.TERM, token, null)
        : token;
  }

  private static Token as(Tag tag, Token token, @Nullable Object value) {
    return new Token(tag, token.text(), token.start(), token.end(), value);
  }

  /** "지난 11월" is the latest November, as 11월 is, but one that is over. */
  private static boolean isLast(Token token, CalendarWord next) {
    return token.is(Tag.LAST) && PARTS.contains(next.grain()) && !next.relative();
  }

  /** A part of a year with what the words around it say of it. */
  private static Token part(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Optional<CalendarWord> word = word(tokens, at);
    if (word.isEmpty() || !PARTS.contains(word.get().grain())) {
      return token;
    }
    if (at > 0 && isLast(tokens.get(at - 1), word.get())) {
      return as(Tag.CALENDAR, token, word.get().whenOver());
    }
    if (token.text().equals("전 반기")) {
      return as(Tag.CALENDAR, token, CalendarWord.relative(Grain.HALF, -1));
    }
    return isFinal(tokens, at)
        ? as(Tag.CALENDAR, token, CalendarWord.of(word.get().grain(), inAYear(word.get().grain())))
        : token;
  }

  /** "the last quarter of 2016" is its fourth, not the one before now. */
  private static boolean isFinal(List<Token> tokens, int at) {
    int next = at + 1;
    while (next < tokens.size() && OF.contains(tokens.get(next).text())) {
      next++;
    }
    return tokens.get(at).text().startsWith("last ")
        && next > at + 1
        && word(tokens, next).filter(word -> word.grain() == Grain.YEAR).isPresent();
  }

  private static int inAYear(Grain part) {
    return switch (part) {
      case HALF -> 2;
      case QUARTER -> 4;
      case MONTH -> 12;
      case YEAR, WEEK, DAY -> 1;
    };
  }

  /** "the year 2016" is 2016. */
  private static boolean isTheYear(Token token, CalendarWord next) {
    boolean year = next.grain() == Grain.YEAR && !next.relative();
    return year && token.text().equals("the year");
  }

  /** "8월 한 달 동안", "2016년 1년간": how long the period before it is changes nothing. */
  private static boolean isSaidAgain(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!(token.value() instanceof Rolling rolling) || rolling.reachesBack()) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (tokens.get(before).is(Tag.SUFFIX) || tokens.get(before).is(Tag.UNTIL))) {
      before--;
    }
    return word(tokens, before).filter(word -> rolling.isCountedIn(word.grain())).isPresent();
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
