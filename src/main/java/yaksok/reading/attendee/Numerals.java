package yaksok.reading.attendee;

import java.util.List;
import java.util.Optional;
import yaksok.reading.text.KoreanNumber;

/** Numbers in Korean and English words, as people count people with them. */
final class Numerals {
  private static final String TENS = "(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)";
  private static final String ONES = "(한|하나|두|둘|세|셋|석|네|넷|다섯|여섯|일곱|여덟|아홉)";
  static final String NATIVE = "(?:(?:" + TENS + " ?)?" + ONES + "|" + TENS + ")";

  /** Native numbers in the form that stands without a unit. */
  static final String STANDING = TENS + "?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)|열|스물|서른|마흔|쉰|예순|일흔|여든|아흔";

  private static final String DIGIT = "[일이삼사오육칠팔구]";
  private static final String BELOW_TEN_THOUSAND =
      "(?:%1$s?천)?(?:%1$s?백)?(?:%1$s?십)?%1$s?".formatted(DIGIT);
  static final String SINO =
      "(?=[만천백십]|%1$s)(?:%2$s(?<=[천백십]|%1$s)만 ?|만(?=[천백십]|%1$s))?"
              .formatted(DIGIT, BELOW_TEN_THOUSAND)
          + BELOW_TEN_THOUSAND
          + "(?<=[만천백십] ?.?)";

  /** Figures with words for their units: 3백50, 1만 2천, 1.2만. */
  static final String MIXED =
      "(?:\\d{1,4}(?:\\.\\d{1,3})? ?[만천백십] ?){1,4}(?:(?:\\d{1,4}|\\d,\\d{3})(?=\\s?[명인분여]))?";

  private static final int MOST = 1_000_000;
  private static final List<String> TEN_WORDS =
      List.of("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔");
  private static final List<List<String>> ONE_WORDS =
      List.of(
          List.of("한", "하나"),
          List.of("두", "둘"),
          List.of("세", "셋", "석"),
          List.of("네", "넷"),
          List.of("다섯"),
          List.of("여섯"),
          List.of("일곱"),
          List.of("여덟"),
          List.of("아홉"));
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ENGLISH_TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numerals() {}

  /** A native number such as 스물세. */
  static int ofNative(String words) {
    String rest = words.replace("스무", "스물").replace(" ", "");
    int sum = 0;
    for (String ten : TEN_WORDS) {
      if (rest.startsWith(ten)) {
        sum = 10 * (TEN_WORDS.indexOf(ten) + 1);
        rest = rest.substring(ten.length());
      }
    }
    for (int one = 0; one < ONE_WORDS.size(); one++) {
      sum += ONE_WORDS.get(one).contains(rest) ? one + 1 : 0;
    }
    return sum;
  }

  /** A number such as 이백삼십오, 3백50 or 1만 2천; empty where it is no plausible count. */
  static Optional<Integer> ofKorean(String words) {
    try {
      return Optional.of(KoreanNumber.of(words)).filter(number -> number <= MOST);
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The value of figures; empty where it is no plausible count. */
  static Optional<Integer> ofFigures(String figures) {
    String plain = figures.replace(",", "");
    boolean plausible = plain.length() <= 6 && !plain.matches("00+");
    return plausible ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
  }

  /** An English number in words such as twenty-five or two hundred; empty for other words. */
  static Optional<Integer> ofEnglish(String words) {
    int hundred = words.indexOf("hundred");
    if (hundred < 0) {
      return belowHundred(words);
    }
    String rest = words.substring(hundred + "hundred".length()).replaceFirst("^ (?:and )?", "");
    Optional<Integer> hundreds =
        words.startsWith("a ") ? Optional.of(1) : belowHundred(words.substring(0, hundred).strip());
    return hundreds.flatMap(
        found ->
            (rest.isEmpty() ? Optional.of(0) : belowHundred(rest)).map(one -> 100 * found + one));
  }

  private static Optional<Integer> belowHundred(String word) {
    int plain = ENGLISH.indexOf(word);
    if (plain >= 0) {
      return Optional.of(plain);
    }
    String[] parts = word.split("[- ]", 2);
    int ten = ENGLISH_TENS.indexOf(parts[0]);
    if (ten < 0) {
      return Optional.empty();
    }
    int one = parts.length > 1 ? ENGLISH.indexOf(parts[1]) : 0;
    return one < 0 || one > 9 ? Optional.empty() : Optional.of(10 * (ten + 2) + one);
  }
}
