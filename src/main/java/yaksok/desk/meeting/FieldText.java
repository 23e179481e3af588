package yaksok.desk.meeting;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A field of the history, which is kept as JSON, as people read it. */
final class FieldText {
  private static final int LONGEST = 120;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  private FieldText() {}

  static String of(@Nullable String json) {
    if (json == null) {
      return "-";
    }
    String text = ESCAPE.matcher(json).replaceAll(FieldText::plain).replaceAll("^\"|\"$", "");
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "… (" + length + ")";
  }

  private static String plain(MatchResult found) {
    String code = found.group(2);
    String escaped = found.group(1);
    String text =
        code != null
            ? String.valueOf((char) Integer.parseInt(code, 16))
            : switch (escaped) {
              case "n", "r", "t" -> " ";
              default -> escaped;
            };
    return Matcher.quoteReplacement(text);
  }
}
