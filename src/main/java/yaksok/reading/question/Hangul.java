package yaksok.reading.question;

/** Korean letters: which characters are syllables, and the letters a syllable is made of. */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;

  private Hangul() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether it is a syllable or a single letter such as ㅎ. */
  static boolean isKorean(char c) {
    return isSyllable(c) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E);
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
