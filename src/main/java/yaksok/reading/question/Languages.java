package yaksok.reading.question;

import java.util.List;
import yaksok.domain.Language;

/** Tells the language of a question: that of its known words, then that of its letters. */
final class Languages {
  private Languages() {}

  static Language of(String plain, List<Token> tokens, Language fallback) {
    List<String> known =
        tokens.stream().filter(token -> !token.is(Tag.UNKNOWN)).map(Token::text).toList();
    if (known.stream().anyMatch(Languages::isKorean)) {
      return Language.KO;
    }
    if (known.stream().anyMatch(Languages::isLatin)) {
      return Language.EN;
    }
    return isKorean(plain) ? Language.KO : isLatin(plain) ? Language.EN : fallback;
  }

  private static boolean isKorean(String text) {
    return text.chars().anyMatch(c -> Hangul.isKorean((char) c));
  }

  private static boolean isLatin(String text) {
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }
}
