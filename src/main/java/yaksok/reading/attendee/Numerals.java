package yaksok.reading.attendee;

import java.util.List;
import java.util.Optional;

/** Numbers in Korean and English words, as people count people with them. */
final class Numerals {
  private static final String TENS = "(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)";
  private static final String ONES = "(한|하나|두|둘|세|셋|석|네|넷|다섯|여섯|일곱|여덟|아홉)";
  static final String NATIVE = "(?:(?:" + TENS + " ?)?" + ONES + "|" + TENS + ")";

  /** Native numbers in the form that stands without a unit. */
  static final String STANDING = TENS + "?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)|열|스물|서른|마흔|쉰|예순|일흔|여든|아흔";

  static final String SINO =
      "(?:[일이삼사오육칠팔구]?천)?(?:[일이삼사오육칠팔구]?백)?(?:[일이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]?(?<=[천백십].?)";
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

  /** A number such as 이백삼십오. */
  static int ofSino(String words) {
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int unit = "십백천".indexOf(c);
      if (unit < 0) {
        digit = "일이삼사오육칠팔구".indexOf(c) + 1;
      } else {
        sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1.0);
        digit = 0;
      }
    }
    return sum + digit;
  }

  /** The value of figures with an optional 백, 천 or 만; empty where it is no plausible count. */
  static Optional<Integer> ofFigures(String figures, String unit) {
    String plain = figures.replace(",", "");
    if (plain.length() > 6 || (plain.length() > 1 && plain.matches("0+"))) {
      return Optional.empty();
    }
    int times =
        switch (unit) {
          case "십" -> 10;
          case "백" -> 100;
          case "천" -> 1000;
          case "만" -> 10_000;
          default -> 1;
        };
    long value = Long.parseLong(plain) * times;
    return value > 1_000_000 ? Optional.empty() : Optional.of((int) value);
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
