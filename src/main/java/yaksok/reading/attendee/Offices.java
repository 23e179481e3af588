package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is meant by words without a count: one office-holder, a person, a body, or nobody. */
final class Offices {
  private static final Pattern ENDING =
      Pattern.compile(".*" + WORDS.alternatives("office-endings") + "(?:님)?");
  private static final Pattern SEVERAL =
      Pattern.compile(".*" + WORDS.alternatives("several-endings") + "(?:님)?");
  private static final Pattern REMARK =
      Pattern.compile(".*" + WORDS.alternatives("remark-endings") + "[.]?");
  private static final Set<String> NOT_OFFICE = WORDS.words("not-office");
  private static final Set<String> RANKS = WORDS.words("ranks");
  private static final Pattern RANKED = Pattern.compile(".*" + WORDS.alternatives("ranks") + "님?");
  private static final Set<String> DEPUTIES = WORDS.words("deputies");
  private static final Set<String> MAYOR = WORDS.words("mayor");
  private static final Set<String> ROLES = WORDS.words("role-english");
  private static final Set<String> TITLES_KOREAN = WORDS.words("titles");
  private static final Set<String> PLACE_TITLES = WORDS.words("place-titles");
  private static final Pattern ENGLISH_LINK = Pattern.compile("of|from|at|for|in");

  private Offices() {}

  /** What the words mean: the role without names of people, and how many that is. */
  static Entry read(List<String> words) {
    List<String> role = withoutNames(words);
    int names = words.size() - role.size();
    if (role.isEmpty()) {
      return Entry.of(null, null, Entry.Sort.PERSON);
    }
    String name = String.join(" ", role);
    if (names > 0 || isOffice(role) || isEnglishPerson(role)) {
      return Entry.of(name, null, Entry.Sort.PERSON);
    }
    boolean doubtful = role.size() == 1 && PersonNames.looksLikeName(name);
    return doubtful
        ? Entry.of(name, null, Entry.Sort.DOUBTFUL)
        : Entry.of(name, null, Entry.Sort.BODY);
  }

  static boolean isRemark(List<String> words) {
    return REMARK.matcher(words.get(words.size() - 1)).matches()
        && !isOfficeWord(words.get(words.size() - 1));
  }

  /** The words that are no names of people. */
  static List<String> withoutNames(List<String> words) {
    List<String> role = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean besideTitle =
          (i + 1 < words.size() && isTitleOf(word, words.get(i + 1)))
              || (i > 0 && isTitleOf(word, words.get(i - 1)));
      boolean name = besideTitle ? PersonNames.isNameBesideTitle(word) : PersonNames.isName(word);
      if (!name) {
        role.add(word);
      }
    }
    return EnglishNames.without(role);
  }

  /** The words that name several people: a single name among them is only a word like one. */
  static List<String> ofSeveral(List<String> words) {
    List<String> role = withoutNames(words);
    boolean oneLost = role.size() == words.size() - 1;
    boolean certain = words.stream().anyMatch(PersonNames::isCertain);
    return oneLost && !certain ? words : role;
  }

  /** A neighbour that is a word's title, if the word is a name: 이지원 대표, but not 조원동 통장. */
  static boolean isTitleOf(String word, String neighbour) {
    boolean ofPlace = PersonNames.isPlace(word) && PLACE_TITLES.contains(neighbour);
    return isTitle(neighbour) && !ofPlace;
  }

  /** A word that stands beside a name: an office, or a title that many may have. */
  static boolean isTitle(String word) {
    return TITLES_KOREAN.contains(word) || isOfficeWord(word);
  }

  /** The name ends with a title that one person may have beside others (강사 외 2명). */
  static boolean isTitled(@Nullable String name) {
    return name != null && TITLES_KOREAN.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean isOffice(List<String> words) {
    return isOfficeWord(words.get(words.size() - 1));
  }

  static boolean isOfficeWord(String word) {
    if (MAYOR.contains(word)) {
      return true;
    }
    if (NOT_OFFICE.contains(word)
        || NOT_OFFICE.stream().anyMatch(end -> end.length() > 1 && word.endsWith(end))) {
      return false;
    }
    return word.length() > 1 && ENDING.matcher(word).matches();
  }

  /** The bare name of an office that one person holds. */
  static boolean isRank(String word) {
    return RANKS.contains(word.endsWith("님") ? word.substring(0, word.length() - 1) : word);
  }

  /** 구청장 비서실장: one person's title or two people. */
  static boolean mayBeTwo(List<String> words) {
    int last = words.size() - 1;
    return last > 0
        && isOfficeWord(words.get(last))
        && !DEPUTIES.contains(words.get(last))
        && words.subList(0, last).stream().anyMatch(Offices::endsWithRank);
  }

  private static boolean endsWithRank(String word) {
    return isOfficeWord(word) && !MAYOR.contains(word) && RANKED.matcher(word).matches();
  }

  /** An office that one person holds, unlike 대표 or 이사, of whom several may be meant. */
  static boolean isSingular(@Nullable String name) {
    return name == null || !SEVERAL.matcher(name).matches();
  }

  private static boolean isEnglishPerson(List<String> words) {
    int last = words.size() - 1;
    for (int i = 1; i < words.size(); i++) {
      if (ENGLISH_LINK.matcher(words.get(i)).matches()) {
        last = i - 1;
        break;
      }
    }
    String head = words.get(last).toLowerCase(Locale.ROOT);
    return ROLES.contains(head);
  }
}
