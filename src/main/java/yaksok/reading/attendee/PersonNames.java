package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from other words, as far as their looks allow. */
final class PersonNames {
  private static final String SURNAME = WORDS.alternatives("surnames");
  private static final Pattern MASKED =
      Pattern.compile(SURNAME + "(?:[가-힣]?[○O0◯●*xX×〇ㅇ□]{1,3}[가-힣]?)(?:님|씨)?");
  private static final String GIVEN = WORDS.alternatives("given");
  private static final Pattern LIKELY = Pattern.compile(SURNAME + GIVEN + GIVEN + "(?:님|씨)?");
  private static final Pattern PLAIN =
      Pattern.compile(WORDS.alternatives("plain-surnames") + "[가-힣]" + GIVEN + "(?:님|씨)?");
  private static final Pattern SHORT =
      Pattern.compile(WORDS.alternatives("plain-surnames") + GIVEN + "(?:님|씨)?");
  private static final Pattern BESIDE_TITLE = Pattern.compile(SURNAME + "[가-힣]{2}(?:님|씨)?");
  private static final Pattern ANY_NAME = Pattern.compile(SURNAME + "[가-힣]{1,2}");
  private static final Set<String> LONG_SURNAMES = WORDS.words("long-surnames");
  private static final Set<String> NOT_NAMES = WORDS.words("not-names");
  private static final Pattern COMMON_ENDING =
      Pattern.compile(
          ".*(?:들|자|인|민|회|단|원|과|팀|부|생|사|가|층|관|국|실|센터|조합|기관|동|도|시|소|제|세|교수|학교|배우|후배|나라|규모)");

  private PersonNames() {}

  /** A word that is a name even where it stands alone. */
  static boolean isName(String word) {
    if (MASKED.matcher(word).matches()) {
      return true;
    }
    if (NOT_NAMES.contains(word)) {
      return false;
    }
    return PLAIN.matcher(word).matches()
        || (LIKELY.matcher(word).matches() && !COMMON_ENDING.matcher(word).matches());
  }

  /** A word that cannot be taken for anything but a name, as other words of its looks can. */
  static boolean isCertain(String word) {
    return MASKED.matcher(word).matches() || (PLAIN.matcher(word).matches() && isName(word));
  }

  /** A part of the town (조원동), which only few names look like. */
  static boolean isPlace(String word) {
    return word.endsWith("동") && !PLAIN.matcher(word).matches();
  }

  /** A word that is a name where an office stands beside it (이지원 대표). */
  static boolean isNameBesideTitle(String word) {
    return isName(word)
        || (BESIDE_TITLE.matcher(word).matches()
            && LIKELY.matcher(word).matches()
            && !NOT_NAMES.contains(word));
  }

  /** A word of the length of a name that begins with a surname: one among names is a name. */
  static boolean mayBeName(String word) {
    return ANY_NAME.matcher(word).matches() && !NOT_NAMES.contains(word);
  }

  /** A word that is a name where one stands beside it, unless it ends as only other words do. */
  static boolean isNameAmongNames(String word) {
    return (word.length() == 3 || SHORT.matcher(word).matches())
        && mayBeName(word)
        && !Offices.isTitle(word)
        && (looksLikeName(word) || !COMMON_ENDING.matcher(word).matches());
  }

  /** A word made of syllables that names are made of (이지원), as other words may be (소상인). */
  static boolean looksLikeName(String word) {
    return (LIKELY.matcher(word).matches() || SHORT.matcher(word).matches())
        && !NOT_NAMES.contains(word)
        && !isPlace(word);
  }

  /** Two names with nothing but a space between. */
  static boolean areTwo(String word, String next) {
    return (isName(word) || isName(next))
        && (isName(word) || isNameAmongNames(word))
        && (isName(next) || isNameAmongNames(next));
  }

  /** How many syllables the surname of a name has. */
  static int surnameLength(String name) {
    return name.length() > 3 && LONG_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
  }
}
