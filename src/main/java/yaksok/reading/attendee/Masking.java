package yaksok.reading.attendee;

import java.util.List;
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
    List<MatchResult> words = HANGUL.matcher(text).results().toList();
    boolean[] names = names(text, words);
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      String before = lastWord(text, word.start());
      String after = firstWord(text, word.end());
      masked.append(text, from, word.start());
      masked.append(names[i] ? masked(word.group()) : name(word.group(), before, after));
      from = word.end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** Which words are names, alone or because the next of a list is one: 이지원, 김승오. */
  private static boolean[] names(String text, List<MatchResult> words) {
    boolean[] names = new boolean[words.size()];
    for (int i = 0; i < names.length; i++) {
      String word = words.get(i).group();
      names[i] =
          (word.length() <= 4 && PersonNames.isName(word))
              || (i > 0 && names[i - 1] && isListedName(text, words.get(i - 1), words.get(i)));
    }
    for (int i = names.length - 2; i >= 0; i--) {
      names[i] |= names[i + 1] && isListedName(text, words.get(i + 1), words.get(i));
    }
    return names;
  }

  /** A word of the looks of a name in a list with a name. */
  private static boolean isListedName(String text, MatchResult name, MatchResult word) {
    String between =
        text.substring(Math.min(name.end(), word.end()), Math.max(name.start(), word.start()));
    return LIST.matcher(between).matches() && PersonNames.isNameAmongNames(word.group());
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
    if (!EnglishNames.isName(List.of(first, last))) {
      return found.group();
    }
    return EnglishNames.isSurname(first) && !EnglishNames.isSurname(last)
        ? first + " ○○"
        : EnglishNames.isAddress(first) ? found.group() : "○○ " + last;
  }
}
