package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import yaksok.domain.Language;

/**
 * Tells the language of a question: that of its grammar, then of its known words, then of its
 * letters. "Which meeting did 박승한 attend?" is English.
 */
final class Languages {
  /** Words that a question takes from its own language, whatever names stand between them. */
  private static final Set<Tag> GRAMMAR =
      EnumSet.of(
          Tag.SUFFIX,
          Tag.SHOW,
          Tag.IGNORE,
          Tag.HOWMANY,
          Tag.COUNT,
          Tag.WHEN,
          Tag.WHO,
          Tag.YESNO,
          Tag.HOLD,
          Tag.SEARCH,
          Tag.UNTIL,
          Tag.FROM,
          Tag.GREET);

  private Languages() {}

  static Language of(String plain, List<Token> tokens, Language fallback) {
    List<Token> known = tokens.stream().filter(token -> !token.is(Tag.UNKNOWN)).toList();
    List<Token> grammar =
        IntStream.range(0, tokens.size())
            .filter(at -> !isOfName(tokens, at))
            .mapToObj(tokens::get)
            .filter(Languages::isGrammar)
            .toList();
    long korean = grammar.stream().filter(token -> isKorean(token.text())).count();
    long latin = grammar.stream().filter(token -> isLatin(token.text())).count();
    if (korean != latin) {
      return korean > latin ? Language.KO : Language.EN;
    }
    if (known.stream().anyMatch(token -> isKorean(token.text()))) {
      return Language.KO;
    }
    if (known.stream().anyMatch(token -> isLatin(token.text()))) {
      return Language.EN;
    }
    return isKorean(plain) ? Language.KO : isLatin(plain) ? Language.EN : fallback;
  }

  /** What ends a name may be part of it (박승-한). */
  private static boolean isOfName(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is(Tag.SUFFIX) && tokens.get(at - 1).is(Tag.UNKNOWN);
  }

  private static boolean isGrammar(Token token) {
    return token.tags().stream().anyMatch(GRAMMAR::contains);
  }

  private static boolean isKorean(String text) {
    return text.chars().anyMatch(c -> Hangul.isKorean((char) c));
  }

  private static boolean isLatin(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }
}
