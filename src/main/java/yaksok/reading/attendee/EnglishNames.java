package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people in Latin letters from roles and bodies. */
final class EnglishNames {
  private static final Pattern CAPITALISED =
      Pattern.compile("[A-Z](?:['’][A-Z])?[a-z]+(?:[A-Z][a-z]+)?(?:-[A-Za-z]+)?\\.?");
  private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.?");
  private static final Pattern LINK = Pattern.compile("of|from|at|for|in");
  private static final Set<String> GIVEN = WORDS.words("given-english");
  private static final Set<String> SURNAMES = WORDS.words("surname-english");
  private static final Set<String> ROLES = WORDS.words("role-english");
  private static final Set<String> ADDRESSES = WORDS.words("address-english");
  private static final Set<String> OF_BODIES = WORDS.words("body-english");
  private static final int MOST_WORDS = 4;

  private EnglishNames() {}

  /** The words without names: of Mayor Jane Doe the Mayor, of Jane Doe from a body nothing. */
  static List<String> without(List<String> words) {
    int link = link(words);
    if (isName(words.subList(0, link))) {
      return List.of();
    }
    int role = link - 1;
    while (role >= 0 && !isRole(words.get(role))) {
      role--;
    }
    List<String> rest = new ArrayList<>(words);
    if (role >= 0 && role + 1 < link && isOfCapitals(words.subList(role + 1, link))) {
      rest.subList(role + 1, link).clear();
    }
    int before = Math.min(2, role);
    if (before == 2 && isName(words.subList(0, 2)) && isGiven(words.get(0))) {
      rest.subList(0, 2).clear();
    }
    return rest;
  }

  /** Up to where the words say who somebody is, before they say from where. */
  private static int link(List<String> words) {
    int link = 1;
    while (link < words.size() && !LINK.matcher(words.get(link)).matches()) {
      link++;
    }
    return Math.min(link, words.size());
  }

  /** Jane Doe, Kim Seungoh, John F. Kennedy, Dr. Lee, Jane: a person, not a role or a body. */
  static boolean isName(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    String first = words.get(0);
    if (isAddress(first)) {
      return words.size() > 1 && isOfCapitals(words.subList(1, words.size()));
    }
    if (!isOfCapitals(words) || words.stream().anyMatch(EnglishNames::isRole)) {
      return false;
    }
    if (words.size() == 1) {
      return isGiven(first) || isSurname(first);
    }
    boolean known = isGiven(first) || words.stream().anyMatch(EnglishNames::isSurname);
    return known
        ? words.stream().noneMatch(EnglishNames::isOfBody)
        : (words.size() == 2) != hasInitial(words)
            && words.stream().noneMatch(word -> isOfBody(word) || EnglishCounts.isPeople(word));
  }

  private static boolean hasInitial(List<String> words) {
    return words.stream().anyMatch(word -> INITIAL.matcher(word).matches());
  }

  private static boolean isOfCapitals(List<String> words) {
    return words.stream().anyMatch(word -> CAPITALISED.matcher(word).matches())
        && words.stream()
            .allMatch(
                word -> CAPITALISED.matcher(word).matches() || INITIAL.matcher(word).matches());
  }

  /** Mr, Dr: said before a name. */
  static boolean isAddress(String word) {
    return ADDRESSES.contains(plain(word));
  }

  private static boolean isRole(String word) {
    return ROLES.contains(plain(word));
  }

  private static boolean isOfBody(String word) {
    return EnglishCounts.isBody(plain(word)) || OF_BODIES.contains(plain(word));
  }

  private static boolean isGiven(String word) {
    return CAPITALISED.matcher(word).matches() && GIVEN.contains(plain(word));
  }

  /** A romanised Korean surname. */
  static boolean isSurname(String word) {
    return CAPITALISED.matcher(word).matches() && SURNAMES.contains(plain(word));
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
