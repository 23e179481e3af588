package yaksok.words;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses the English plural after a number: 1 meeting(s) becomes 1 meeting, 2 person(s) people.
 */
final class Plurals {
  private static final Pattern COUNTED =
      Pattern.compile("(\\d[\\d,.]*)( (?:[a-z]+ )?)([a-z]+)\\((s|es)\\)");

  private Plurals() {}

  static String choose(String text) {
    return COUNTED
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + counted(found)));
  }

  private static String counted(MatchResult found) {
    String one = found.group(3);
    if (found.group(1).equals("1")) {
      return one;
    }
    return one.equals("person") ? "people" : one + found.group(4);
  }
}
