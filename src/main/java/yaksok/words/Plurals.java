package yaksok.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chooses the English plural after a number: 1 meeting(s) becomes 1 meeting. */
final class Plurals {
  private static final Pattern COUNTED =
      Pattern.compile("(\\d[\\d,.]*)( (?:[a-z]+ )?[a-z]+)\\((s|es)\\)");

  private Plurals() {}

  static String choose(String text) {
    return COUNTED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + found.group(2)
                        + (found.group(1).equals("1") ? "" : found.group(3))));
  }
}
