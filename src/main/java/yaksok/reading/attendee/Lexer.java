package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an attendee text, in uniform spelling, into tokens. */
final class Lexer {
  private static final Pattern MENTION =
      Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>|@[\\w.가-힣-]+");
  private static final Pattern SLACK = Pattern.compile("<(?:[#!]|https?:|mailto:|tel:)[^<>]*>");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("\\((?:사|주|재|유|합|복|학|의|특|협|사단|재단|유한|사단법인|재단법인|주식회사|사회복지법인)\\)");
  private static final Pattern AND =
      Pattern.compile(
          "(?:및|와|과|그리고|하고|&|\\+)(?=\\s)|(?:and|plus|as well as|along with|together with|with)(?=\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OR =
      Pattern.compile("(?:또는|혹은)(?=\\s)|or(?=\\s(?!so\\b))", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLUS_ROLE =
      Pattern.compile("(?<=[가-힣] ?\\d{1,3})(?<!50)\\+(?=\\s?[가-힣])(?!\\s?[명인분여])");
  private static final Pattern PLUS_FIGURE =
      Pattern.compile("\\+\\s?(?=\\d{1,3}\\s*(?:$|[,;)\\n]))");
  private static final Pattern SUM =
      Pattern.compile("(?:in total|in all)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PHONE =
      Pattern.compile("\\d[\\d.:%/-]*\\d(?![\\d,]*\\s?(?:명|인|분(?!기)|名|人))|\\d");
  private static final Pattern SOME_OF =
      Pattern.compile(
          "(?:[그이] ?(?:중|가운데)(?:에서?)?(?=\\s|,|:))"
              + "|\\b(?:\\d{1,4}|[a-z]{3,9}) of (?:them|whom|which|these|those)\\b"
              + "(?! (?:were |was |are )?"
              + WORDS.alternatives("absent")
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ORDINALS = WORDS.words("ordinal-english");

  /** A bracket within more than these only remarks on a remark, and is not read. */
  private static final int DEEPEST = 3;

  private static final int LONGEST_WORD = 40;

  private final CharSequence text;
  private final Brackets brackets;
  private int at;

  private Lexer(CharSequence text) {
    this.text = text;
    this.brackets = new Brackets(text);
  }

  static List<Token> read(CharSequence text) {
    return arranged(new Lexer(text).tokens(0, '\0'));
  }

  private static List<Token> arranged(List<Token> tokens) {
    return Breakdowns.folded(Inclusions.folded(Marks.in(tokens)));
  }

  private List<Token> tokens(int depth, char closing) {
    Tokens tokens = new Tokens();
    boolean glued = false;
    while (at < text.length() && text.charAt(at) != closing) {
      if (text.charAt(at) == ' ') {
        at++;
        glued = false;
        continue;
      }
      tokens.add(next(glued, depth));
      glued = true;
    }
    return tokens.all();
  }

  private Matcher at(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher;
  }

  private Token next(boolean glued, int depth) {
    Matcher mention = at(MENTION);
    if (mention.lookingAt()) {
      at = mention.end();
      return new Token.Mention(mention.group(), glued, mention.group(1));
    }
    Matcher slack = at(SLACK);
    if (slack.lookingAt()) {
      at = slack.end();
      return new Token.Word("", glued);
    }
    Matcher legal = at(LEGAL_FORM);
    if (legal.lookingAt()) {
      at = legal.end();
      return new Token.Word(legal.group(), glued);
    }
    Matcher some = at(SOME_OF);
    if (!glued && some.lookingAt()) {
      at = some.end();
      return new Token.Mark(some.group(), false, Sense.INCLUDING);
    }
    if (Brackets.isOpening(text.charAt(at))) {
      return bracket(glued, depth);
    }
    return counted(glued).orElseGet(() -> gapOrWord(glued));
  }

  private Token bracket(boolean glued, int depth) {
    char closing = Brackets.closing(text.charAt(at));
    int start = at;
    if (depth >= DEEPEST) {
      at = brackets.end(start);
      return new Token.Bracket(from(start), glued, List.of());
    }
    at++;
    List<Token> inside = tokens(depth + 1, closing);
    at = Math.min(at + 1, text.length());
    return new Token.Bracket(from(start), glued, arranged(inside));
  }

  private boolean isDigit(int index) {
    return index >= 0 && Character.isDigit(text.charAt(index));
  }

  private boolean isSign(int index, char sign) {
    return index >= 0 && text.charAt(index) == sign;
  }

  private String from(int start) {
    return text.subSequence(start, at).toString();
  }

  private Optional<Token> counted(boolean glued) {
    if (glued && (isDigit(at - 1) || (isSign(at - 1, '.') && isDigit(at - 2)))) {
      return Optional.empty();
    }
    boolean inWord = glued && at > 0 && Character.isLetter(text.charAt(at - 1));
    Optional<Found> found =
        KoreanCounts.people(text, at, inWord)
            .or(() -> KoreanCounts.bodies(text, at, inWord))
            .or(() -> KoreanCounts.pieces(text, at));
    if (found.isEmpty() && !inWord && !isOrdinal()) {
      found = EnglishCounts.at(text, at, false);
    }
    if (found.isEmpty()) {
      found = Figures.at(text, at, glued);
    }
    found.ifPresent(one -> at = one.end());
    return found.map(Found::token);
  }

  /** Phase 2 trainees: the number belongs to the word before it. */
  private boolean isOrdinal() {
    String before = text.subSequence(Math.max(0, at - LONGEST_WORD), at).toString().stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ORDINALS.contains(word) && Character.isDigit(text.charAt(at));
  }

  private Token gapOrWord(boolean glued) {
    Matcher plus = at(PLUS_FIGURE);
    if (plus.lookingAt()) {
      at = plus.end();
      return new Token.Mark("+", glued, Sense.OTHERS);
    }
    Matcher and = at(AND);
    if (!glued && and.lookingAt()) {
      at = and.end();
      return new Token.Gap(and.group(), false, Token.Strength.AND);
    }
    Matcher or = at(OR);
    if (!glued && or.lookingAt()) {
      at = or.end();
      return new Token.Gap(or.group(), false, Token.Strength.OR);
    }
    return sign(glued).orElseGet(() -> word(glued));
  }

  /** A sign that parts names or says how a count is meant. */
  private Optional<Token> sign(boolean glued) {
    char c = text.charAt(at);
    boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    Token sign =
        switch (c) {
          case '·', '•' -> new Token.Gap("·", glued, Token.Strength.DOT);
          case ',', ';', '/', '、', '|', '\n' ->
              new Token.Gap(String.valueOf(c), glued, Token.Strength.BREAK);
          case '+' ->
              afterDigit && !at(PLUS_ROLE).lookingAt()
                  ? null
                  : new Token.Gap(",", glued, Token.Strength.BREAK);
          case '=' -> new Token.Mark("=", glued, Sense.TOTAL);
          case ':' -> new Token.Mark(":", glued, Sense.COLON);
          default -> null;
        };
    at += sign == null ? 0 : 1;
    return Optional.ofNullable(sign);
  }

  private Token word(boolean glued) {
    int start = at;
    Matcher sum = at(SUM);
    if (sum.lookingAt()) {
      at = sum.end();
      return new Token.Word("total", glued);
    }
    Matcher digits = at(PHONE);
    if (digits.lookingAt()) {
      at = digits.end();
      return new Token.Word(digits.group(), glued);
    }
    at++;
    while (at < text.length() && isPartOfWord(text.charAt(at))) {
      at++;
    }
    return new Token.Word(from(start), glued);
  }

  private static boolean isPartOfWord(char c) {
    return !Character.isDigit(c)
        && " \n,;/、|:·•<@+=".indexOf(c) < 0
        && !Brackets.isOpening(c)
        && !Brackets.isClosing(c);
  }

  static boolean isNothing(String text) {
    String plain = Edges.trimmed(text.toLowerCase(Locale.ROOT), Lexer::isPunctuation);
    return plain.isEmpty() || WORDS.words("nothing").contains(plain);
  }

  private static boolean isPunctuation(int c) {
    return c < 128 && !Character.isLetterOrDigit(c);
  }
}
