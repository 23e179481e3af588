package yaksok.reading.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between words and still means something: commas, tildes, hyphens in ranges. */
final class Separators {
  private static final Pattern RANGE_GOES_ON =
      Pattern.compile(" ?(?:[0-9']|[qh][1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

  private Separators() {}

  /** What the sign at this place means; empty where it only separates. */
  static Optional<Tag> tag(String text, int at) {
    return switch (text.charAt(at)) {
      case ',', '·', '/', '&', '+' -> Optional.of(Tag.COMMA);
      case '~' -> Optional.of(Tag.RANGE);
      case '%', '$', '₩', '=', '^', '\\', '{', '}' -> Optional.of(Tag.UNKNOWN);
      case '-' -> isRange(text, at) ? Optional.of(Tag.RANGE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A hyphen is a range after a letter or digit and before a date. */
  private static boolean isRange(String text, int at) {
    String before = text.substring(Math.max(0, at - 2), at).strip();
    Matcher after = RANGE_GOES_ON.matcher(text).region(at + 1, text.length());
    return !before.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && after.lookingAt();
  }
}
