package yaksok.reading.attendee;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers without a unit that end what they count: 직원 3, 주민 12; 구청 2 주민 10; 공무원 둘. */
final class Figures {
  private static final String END =
      "\\s*(?:$|[\\n,;()\\[\\]·&]|/(?!\\d)|(?<!50)\\+(?=\\s?[가-힣])|(?:및|와|과)\\s)";
  private static final String NEXT_COUNTED = "\\s[가-힣]{1,12}\\s?\\d{1,3}(?:\\s?[명인분]|\\s|$|[,;)])";
  private static final String SHARED =
      "\\s(?:in total|in all|total|altogether|each|attended|present|came|participated)\\b";
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,4})(?=" + END + "|" + NEXT_COUNTED + "|" + SHARED + ")");
  private static final Pattern WORD = Pattern.compile("(" + Numerals.STANDING + ")(?=" + END + ")");

  private Figures() {}

  static Optional<Found> at(CharSequence text, int at, boolean glued) {
    Matcher digits = matcher(DIGITS, text, at);
    if (digits.lookingAt()) {
      return Optional.of(found(digits, glued, Integer.parseInt(digits.group())));
    }
    Matcher word = matcher(WORD, text, at);
    return !glued && word.lookingAt()
        ? Optional.of(found(word, false, Numerals.ofNative(word.group())))
        : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    return matcher;
  }

  private static Found found(Matcher number, boolean glued, int value) {
    return new Found(new Token.Figure(number.group(), glued, value), number.end());
  }
}
