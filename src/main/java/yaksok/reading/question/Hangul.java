package yaksok.reading.question;

/** Korean letters: which characters are syllables, and the letters a syllable is made of. */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;

  private static final int FINAL_S = 19;

  /** Finals that sound alike at the end of a syllable: ㄷ ㅅ ㅆ ㅈ ㅊ ㅌ ㅎ, by their place. */
  private static final String ALIKE_FINALS = "\u0007\u0013\u0014\u0016\u0017\u0019\u001b";

  /** Each vowel by its place as the one that it is taken for: ㅐ ㅒ ㅖ as ㅔ, ㅙ ㅚ as ㅞ. */
  private static final int[] ALIKE_VOWELS = {
    0, 5, 2, 5, 4, 5, 6, 5, 8, 9, 15, 15, 12, 13, 14, 15, 16, 17, 18, 19, 20
  };

  private Hangul() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether it is a syllable or a single letter such as ㅎ. */
  static boolean isKorean(char c) {
    return isSyllable(c) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E);
  }

  /**
   * The text as it sounds to one who spells by ear: ㅐ like ㅔ, 되 like 돼, a final ㅆ like ㅅ. It has as
   * many characters as before.
   */
  static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.chars().forEach(c -> sound.append(isSyllable((char) c) ? sound(c - FIRST) : (char) c));
    return sound.toString();
  }

  private static char sound(int code) {
    int vowel = ALIKE_VOWELS[code % 588 / 28];
    int last = ALIKE_FINALS.indexOf((char) (code % 28)) < 0 ? code % 28 : FINAL_S;
    return (char) (FIRST + code / 588 * 588 + vowel * 28 + last);
  }

  /** The text with each syllable taken apart into its letters. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSyllable(c)) {
        int code = c - FIRST;
        letters.append((char) (0x1100 + code / 588));
        letters.append((char) (0x1161 + code % 588 / 28));
        if (code % 28 > 0) {
          letters.append((char) (0x11A7 + code % 28));
        }
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
