package yaksok.reading.question;

/** Numbers as Korean spells them in words: 이천십육 is 2016. */
final class Sino {
  private static final String DIGITS = "일이삼사오육칠팔구";

  private Sino() {}

  /**
   * The number.
   *
   * @param words of the digits 일 to 구 and 십, 백, 천, largest first; other characters count nothing
   */
  static int number(String words) {
    int sum = 0;
    int digit = 0;
    for (int at = 0; at < words.length(); at++) {
      int unit = unit(words.charAt(at));
      if (unit == 1) {
        digit = DIGITS.indexOf(words.charAt(at)) + 1;
      } else {
        sum += unit * Math.max(digit, 1);
        digit = 0;
      }
    }
    return sum + digit;
  }

  private static int unit(char word) {
    return switch (word) {
      case '십' -> 10;
      case '백' -> 100;
      case '천' -> 1000;
      default -> 1;
    };
  }
}
