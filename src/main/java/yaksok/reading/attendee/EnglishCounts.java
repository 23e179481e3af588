package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English counts, which stand before what they count: 6 co-op managers, a dozen residents. */
final class EnglishCounts {
  private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
  private static final String BELOW_HUNDRED =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
          + DIGIT
          + ")?|"
          + DIGIT
          + "|zero|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b";
  private static final String NUMBER =
      "(?:(?<range>\\d+\\s?(?:[a-z]{2,20}\\s?)?(?:-|~|\\bto\\b|\\bor\\b)\\s?\\d+|between \\d+ and \\d+)|(?<figures>\\d{1,3}(?:,\\d{3})+|\\d+)|(?<dozen>(?:(?:a|one|two|three|four|five|half a)\\s)?dozen)"
          + "|(?<word>(?:a|"
          + DIGIT
          + ") hundred(?: (?:and )?"
          + BELOW_HUNDRED
          + ")?|"
          + BELOW_HUNDRED
          + ")"
          + "|(?<vague>dozens|scores|hundreds|several|many|a few|few|a couple|a number|various|numerous|multiple)|(?<one>an?))";
  private static final String LINK =
      "(?:of|from|at|in|for|with|by|on|representing|across|who|including|incl\\.?|attended|attending|attend|present|participated|joined|came|took|were|was|total|altogether|each|per|both|absent|to|plus|and|or|excluding|except|via|only|apologised|as)";
  private static final String WORD = "[A-Za-z][A-Za-z'’.&/-]{0,40}";
  private static final String PHRASE =
      "(?:(?!" + LINK + "\\b)" + WORD + "(?:\\s(?!" + LINK + "\\b)" + WORD + "){0,11})";
  private static final Pattern COUNT =
      Pattern.compile(
          NUMBER
              + "\\b(?<plus>\\s?\\+)?(?:\\s?(?:out )?of (?:the |our |its |these )?(?<whole>\\d+))?(?:\\sof(?:\\sthe)?(?=\\s"
              + WORD
              + "))?"
              + "\\s(?<phrase>"
              + PHRASE
              + "(?:\\sand\\s[a-z]{2,20}(?=\\s*(?:$|[,;()\\n])))?)(?<tail>\\s(?:of|from|at|in|for|representing|across|with)\\s(?!total|all)[^,;()\\n]{0,120}?(?=\\sand\\s|\\splus\\s|\\sincluding\\s|\\sattend|[,;()\\n]|$))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EACH_OF =
      Pattern.compile(
          NUMBER
              + "(?:\\s(?!from|per|each)[a-z-]{1,30}){0,3}(?:\\s(?:each from|each for|from each of(?: the)?|per|each of)\\s(?:each\\s)?)(?:[a-z]+ (?:from|in) )?(?<bodies>\\d{1,4})\\s(?<noun>"
              + PHRASE
              + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile(
          NUMBER + "\\s(?:from|representing)\\s(?:the\\s)?(?<noun>" + PHRASE + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ORGANISATIONS = WORDS.words("organisations-english");
  private static final Set<String> DIVISIONS = WORDS.words("divisions-english");
  private static final Set<String> NOT_PEOPLE = WORDS.words("not-people-english");
  private static final Set<String> PEOPLE = WORDS.words("people-english");
  private static final Set<String> ROLES = WORDS.words("role-english");

  private EnglishCounts() {}

  static Optional<Found> at(CharSequence text, int at, boolean glued) {
    Matcher each = matcher(EACH_OF, text, at);
    if (each.lookingAt()) {
      Integer product = Roll.times(value(each), Integer.valueOf(each.group("bodies")));
      return Optional.of(people(each, glued, product, false, each.group("noun").strip()));
    }
    Matcher count = matcher(COUNT, text, at);
    if (count.lookingAt()) {
      return counted(count, glued);
    }
    Matcher from = matcher(FROM, text, at);
    return from.lookingAt()
        ? Optional.of(people(from, glued, value(from), false, from.group("noun").strip()))
        : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher;
  }

  private static Optional<Found> counted(Matcher count, boolean glued) {
    String phrase = count.group("phrase").strip();
    String head = head(phrase);
    Integer value = value(count);
    if (isBody(head)) {
      return value == null
          ? Optional.empty()
          : Optional.of(
              new Found(
                  new Token.Bodies(phrase, glued, value, DIVISIONS.contains(head), phrase),
                  count.end()));
    }
    boolean people = isPeople(head);
    boolean lone = count.group("one") != null && !ROLES.contains(head) && !PEOPLE.contains(head);
    if (!people && (lone || value == null || value != 1)) {
      return Optional.empty();
    }
    return NOT_PEOPLE.contains(head)
        ? Optional.empty()
        : Optional.of(people(count, glued, value, count.group("plus") != null, phrase));
  }

  private static Found people(
      Matcher found, boolean glued, @Nullable Integer value, boolean about, String name) {
    return new Found(new Token.People(found.group(), glued, value, about, name), found.end());
  }

  static String head(String phrase) {
    return phrase
        .substring(phrase.lastIndexOf(' ') + 1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.']+$|'s$", "");
  }

  /** A word for people: a role, or a plural that is nothing else. */
  static boolean isPeople(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    boolean latin = !plain.isEmpty() && plain.charAt(0) < 128;
    return latin
        && !NOT_PEOPLE.contains(plain)
        && !isBody(plain)
        && (PEOPLE.contains(plain) || ROLES.contains(plain) || isPlural(plain));
  }

  static boolean isBody(String head) {
    return ORGANISATIONS.contains(head) || DIVISIONS.contains(head);
  }

  private static boolean isPlural(String head) {
    return head.length() > 2 && head.endsWith("s") && !head.endsWith("ss");
  }

  private static @Nullable Integer value(Matcher found) {
    if (found.group("figures") != null) {
      return Numerals.ofFigures(found.group("figures")).orElse(null);
    }
    if (found.group("word") != null) {
      return Numerals.ofEnglish(found.group("word").toLowerCase(Locale.ROOT)).orElse(null);
    }
    if (found.group("dozen") != null) {
      return dozens(found.group("dozen").toLowerCase(Locale.ROOT));
    }
    return found.group("one") != null ? 1 : null;
  }

  private static int dozens(String words) {
    String first = words.split(" ", 2)[0];
    if (first.equals("half")) {
      return 6;
    }
    return 12 * Math.max(1, Numerals.ofEnglish(first).orElse(1));
  }
}
