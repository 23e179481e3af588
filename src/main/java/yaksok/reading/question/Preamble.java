package yaksok.reading.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.reading.question.CalendarWord.Grain;

/**
 * Leaves out what people say around a question ("구의회 자료 때문에 그런데", "for tomorrow's briefing").
 *
 * <p>A clause is left out only where it says what the answer is for and holds nothing that could be
 * part of the question: no figure asked for, no period, no word of the records. Unknown words in it
 * then change nothing.
 */
final class Preamble {
  /** Where one clause ends and the next begins. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=[!?;])\\s+"
              + "|(?<=[가-힣a-z]\\.)\\s+"
              + "|(?<=[가-힣a-z)]):?\\s+-+\\s+"
              + "|(?<=[a-z가-힣)]),\\s+|(?<=[a-z가-힣]):\\s+"
              + "|(?<=(?:[는은인한던운텐]데|려고|니까|[이라]라서|이라|서요|데요|지만|니다만)),?\\s+"
              + "|(?<=그런데|그러는데|보심|보셔서),?\\s+"
              + "|\\s+(?=(?:i need|i want|i'd|please|can|could|may|what|what's|how|which|who|when|where|so (?:we|i)"
              + "|because|and (?:i )?need|for (?:the|my|our|a|an|tomorrow's|today's))\\b)");

  /** What a clause beside the question never holds. */
  private static final Set<Tag> ASKED =
      EnumSet.of(
          Tag.RATE,
          Tag.PERCENT,
          Tag.REACH,
          Tag.TARGET,
          Tag.ACTUAL,
          Tag.COUNT,
          Tag.HOWMANY,
          Tag.PEOPLE,
          Tag.ATTEND,
          Tag.WHO,
          Tag.REMAIN,
          Tag.BUDGET,
          Tag.SOURCE,
          Tag.BYSOURCE,
          Tag.FIRST,
          Tag.LAST,
          Tag.NEXT,
          Tag.PLANNED,
          Tag.STATUS,
          Tag.COMPARE,
          Tag.SEARCH,
          Tag.FIELD,
          Tag.HELP,
          Tag.NOT,
          Tag.WHY,
          Tag.FORECAST,
          Tag.NOTHELD,
          Tag.OTHER,
          Tag.PERCENTAGE,
          Tag.CARDNUMBER,
          Tag.TERM,
          Tag.CUMULATIVE,
          Tag.SOFAR,
          Tag.ROLLING);

  private static final Set<Tag> PERIODS =
      EnumSet.of(Tag.CALENDAR, Tag.ROLLING, Tag.TERM, Tag.TOTAL, Tag.CUMULATIVE, Tag.SOFAR);

  private static final Set<Grain> COARSE = EnumSet.of(Grain.YEAR, Grain.HALF, Grain.QUARTER);

  /**
   * A clause.
   *
   * @param aside whether it only says what the question is for
   * @param timed whether it names a period
   * @param recent whether it names a month, week or day that may be the question's too ("for last
   *     month's report"): a question without a period is then not read without it
   */
  private record Clause(String text, boolean aside, boolean timed, boolean recent) {}

  private final Tokeniser tokeniser;

  Preamble(Tokeniser tokeniser) {
    this.tokeniser = tokeniser;
  }

  /** The normalised question without the clauses that only say what it is asked for. */
  String without(String plain, Predicate<String> inRecords) {
    List<Clause> clauses = clauses(plain).stream().map(text -> clause(text, inRecords)).toList();
    boolean dated = clauses.stream().anyMatch(clause -> !clause.aside() && clause.timed());
    StringBuilder kept = new StringBuilder(plain.length());
    for (Clause clause : clauses) {
      if (!clause.aside() || (clause.recent() && !dated)) {
        kept.append(clause.text());
      }
    }
    String question = kept.toString().strip();
    return question.isEmpty() ? plain : question;
  }

  /** The clauses with what parts them, which together are the text. */
  private static List<String> clauses(String plain) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    Matcher matcher = BREAK.matcher(plain);
    while (matcher.find()) {
      clauses.add(plain.substring(start, matcher.end()));
      start = matcher.end();
    }
    clauses.add(plain.substring(start));
    return clauses;
  }

  private Clause clause(String text, Predicate<String> inRecords) {
    List<Token> tokens = tokeniser.tokens(text.strip());
    return new Clause(
        text,
        isAside(tokens, inRecords),
        tokens.stream().anyMatch(token -> PERIODS.stream().anyMatch(token::is)),
        tokens.stream().anyMatch(Preamble::isRecent));
  }

  private static boolean isRecent(Token token) {
    return token.value() instanceof CalendarWord word
        && (word.number() < 0 || (word.number() == 0 && word.grain() == Grain.MONTH));
  }

  private static boolean isAside(List<Token> tokens, Predicate<String> inRecords) {
    return tokens.stream().anyMatch(token -> token.is(Tag.PURPOSE))
        && tokens.stream().noneMatch(token -> isAsked(token, inRecords));
  }

  private static boolean isAsked(Token token, Predicate<String> inRecords) {
    if (token.is(Tag.PURPOSE) || token.is(Tag.IGNORE)) {
      return false;
    }
    if (token.is(Tag.UNKNOWN)) {
      return token.text().length() > 1 && inRecords.test(token.text());
    }
    boolean dated =
        token.value() instanceof CalendarWord word
            && (COARSE.contains(word.grain()) || !word.relative());
    return dated || token.tags().stream().anyMatch(ASKED::contains);
  }
}
