package yaksok.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed and the reason that stands behind it: {@code 사유: 누락}, {@code Reason: late}.
 *
 * @param text all but the reason
 * @param reason without its label; null where none is given
 * @param typed the reason's own characters, with its label; empty where none is given
 */
public record Reasoned(String text, @Nullable String reason, String typed) {
  private static final String LABEL = "(?:사유|reason)\\s*[:：]\\s*";
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:^|[\\s|])\\s*(?<typed>" + LABEL + "(?<reason>\\S.*))$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LAST_PART =
      Pattern.compile(
          "(?:^|[|\\n])[^\\S\\n]*(?<typed>" + LABEL + "(?<reason>[^|\\s][^|\\n]*))$",
          Pattern.CASE_INSENSITIVE);

  /** Behind a command, whose arguments never hold such a word. */
  public static Reasoned command(String typed) {
    return of(BEHIND.matcher(typed.strip()), typed);
  }

  /** In free text, where the word may belong to what is told: the last part of it, and no less. */
  public static Reasoned line(String typed) {
    return of(LAST_PART.matcher(typed.strip()), typed);
  }

  private static Reasoned of(Matcher found, String typed) {
    return found.find()
        ? new Reasoned(
            typed.strip().substring(0, found.start()).strip(),
            found.group("reason"),
            found.group("typed"))
        : new Reasoned(typed, null, "");
  }
}
