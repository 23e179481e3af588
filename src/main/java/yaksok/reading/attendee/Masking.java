package yaksok.reading.attendee;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.reading.text.Spelling;

/** Masks the names of people in a text as offices do (김○○), for those who may not edit the card. */
public final class Masking {
  private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]+(?:\\|[^<>]*)?>");
  private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[\\w.가-힣-]+");
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");
  private static final Pattern SUFFIX = Pattern.compile("(?:님|씨|께서|이랑|랑|하고|와|과|은|는|이|가|의|도|외|등)$");
  private static final Pattern NAMES_IN_BRACKETS =
      Pattern.compile("(?<=[명인분]\\s?)[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern LIST = Pattern.compile("\\s*[,、·/]\\s*");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b([A-Z][a-z]+) ([A-Z][a-z]+(?:-[A-Za-z]+)?)\\b");
  private static final Pattern LAST_WORD = Pattern.compile("([가-힣]+)\\s?$");
  private static final Pattern FIRST_WORD = Pattern.compile("\\s?([가-힣]+)");

  /** No word that bears on a name is longer. */
  private static final int NEAR = 30;

  private static final String NOBODY = "○○○";

  private Masking() {}

  /** The text with every name in it masked, and all else as it was; null for null. */
  public static @Nullable String mask(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String masked = MENTION.matcher(Spelling.composed(text)).replaceAll(NOBODY);
    masked = HANDLE.matcher(masked).replaceAll("@" + NOBODY);
    masked = NAMES_IN_BRACKETS.matcher(masked).replaceAll(Masking::bracket);
    masked = hangul(masked);
    return ENGLISH.matcher(masked).replaceAll(Masking::english);
  }

  /** In a bracket behind a count, where one is a name all of them are. */
  private static String bracket(MatchResult found) {
    Set<String> listed = LIST.splitAsStream(found.group(1).strip()).collect(Collectors.toSet());
    boolean names = listed.stream().anyMatch(PersonNames::isNameBesideTitle);
    String masked =
        names
            ? HANGUL.matcher(found.group()).replaceAll(word -> listed(listed, word.group()))
            : found.group();
    return Matcher.quoteReplacement(masked);
  }

  private static String listed(Set<String> listed, String word) {
    return listed.contains(word) && PersonNames.mayBeName(word) ? masked(word) : word;
  }

  private static String hangul(String text) {
    Matcher word = HANGUL.matcher(text);
    StringBuilder masked = new StringBuilder();
    while (word.find()) {
      String before = lastWord(text, word.start());
      String after = firstWord(text, word.end());
      word.appendReplacement(masked, Matcher.quoteReplacement(name(word.group(), before, after)));
    }
    return word.appendTail(masked).toString();
  }

  private static String name(String word, String before, String after) {
    boolean besideTitle = Offices.isTitleOf(word, before) || Offices.isTitleOf(word, after);
    if (isName(word, besideTitle)) {
      return masked(word);
    }
    String stem = SUFFIX.matcher(word).replaceFirst("");
    if (!stem.equals(word) && isName(stem, besideTitle)) {
      return masked(stem) + word.substring(stem.length());
    }
    boolean glued = word.length() > 4 && Offices.isTitle(word.substring(3));
    return glued && PersonNames.isNameBesideTitle(word.substring(0, 3))
        ? masked(word.substring(0, 3)) + word.substring(3)
        : word;
  }

  private static boolean isName(String word, boolean besideTitle) {
    return word.length() <= 4
        && (besideTitle ? PersonNames.isNameBesideTitle(word) : PersonNames.isName(word));
  }

  private static String lastWord(String text, int end) {
    Matcher word = LAST_WORD.matcher(text).region(Math.max(0, end - NEAR), end);
    return word.find() ? word.group(1) : "";
  }

  private static String firstWord(String text, int start) {
    Matcher word = FIRST_WORD.matcher(text).region(start, text.length());
    return word.lookingAt() ? word.group(1) : "";
  }

  private static String masked(String name) {
    int surname = PersonNames.surnameLength(name);
    return name.substring(0, surname) + "○".repeat(name.length() - surname);
  }

  private static String english(MatchResult found) {
    String first = found.group(1);
    String last = found.group(2);
    if (PersonNames.isEnglishSurname(first)) {
      return first + " ○○";
    }
    boolean title = Offices.isEnglishTitle(first);
    return PersonNames.isEnglishSurname(last) && !title ? "○○ " + last : found.group();
  }
}
