package yaksok.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the Korean particle that fits the sound before it: 목표을(를) becomes 목표를. */
final class Particles {
  private static final Map<String, String> AFTER_VOWEL =
      Map.of("은", "는", "을", "를", "이", "가", "과", "와", "으로", "로", "이라", "라");
  private static final Pattern PAIR =
      Pattern.compile(
          "(\\S)([\"'”’)\\]>]*)(은\\(는\\)|을\\(를\\)|이\\(가\\)|과\\(와\\)|\\(으\\)로|\\(이\\)라)");

  /** The last sounds of the digits 0 to 9 read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
  private static final String DIGITS = "영일이삼사오육칠팔구";

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  private Particles() {}

  static String choose(String text) {
    Matcher matcher = PAIR.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1)
                    + found.group(2)
                    + particle(finalOf(found.group(1).charAt(0)), found.group(3))));
  }

  private static String particle(int sound, String pair) {
    String afterConsonant =
        switch (pair) {
          case "(으)로" -> "으로";
          case "(이)라" -> "이라";
          default -> pair.substring(0, 1);
        };
    boolean vowel = sound == 0 || (sound == RIEUL && afterConsonant.equals("으로"));
    return vowel ? AFTER_VOWEL.getOrDefault(afterConsonant, afterConsonant) : afterConsonant;
  }

  /** The index of the final consonant, 0 where the sound ends in a vowel. */
  private static int finalOf(char last) {
    int digit = Character.digit(last, 10);
    char syllable = digit >= 0 ? DIGITS.charAt(digit) : last;
    if (last == '%') {
      return 0;
    }
    return syllable >= FIRST_SYLLABLE && syllable <= LAST_SYLLABLE
        ? (syllable - FIRST_SYLLABLE) % FINALS
        : 0;
  }
}
