package yaksok.reading.attendee;

import static java.util.Map.entry;
import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say how a count is meant, by where they stand. */
final class MarkWords {
  private static final Map<Sense, Set<String>> ANYWHERE =
      Map.ofEntries(
          entry(Sense.INCLUDING, WORDS.words("including")),
          entry(Sense.INCLUDED, WORDS.words("include")),
          entry(Sense.EXCLUDED, WORDS.words("exclude")),
          entry(Sense.BESIDE, WORDS.words("beside")),
          entry(Sense.ABSENT, WORDS.words("absent")),
          entry(Sense.PRESENT, WORDS.words("present")),
          entry(Sense.ETC, WORDS.words("etc")));
  private static final Map<Sense, Set<String>> BEFORE_A_COUNT =
      Map.of(
          Sense.TOTAL, WORDS.words("total"),
          Sense.EACH, WORDS.words("each"),
          Sense.OTHERS, WORDS.words("others"),
          Sense.UNDER, WORDS.words("under"),
          Sense.EXPECTED, WORDS.words("expected-before"),
          Sense.ABOUT, WORDS.words("about"));
  private static final Map<Sense, Set<String>> BEHIND_A_COUNT =
      Map.of(
          Sense.PER, WORDS.words("per"),
          Sense.OF, WORDS.words("of"),
          Sense.EXPECTED, WORDS.words("expected"),
          Sense.AT_MOST, WORDS.words("at-most"),
          Sense.ABOUT_AFTER, WORDS.words("about-after"),
          Sense.PRESENT, WORDS.words("present-after"),
          Sense.TOTAL, WORDS.words("total"));

  /** Marks that may stand on either side of a count. */
  private static final Set<Sense> AHEAD_TOO = Set.of(Sense.TOTAL, Sense.AT_MOST, Sense.ABOUT_AFTER);

  private static final Set<String> UP_TO =
      Set.of("up", "fewer", "less", "under", "below", "maximum", "max", "최대");
  private static final Set<String> STANDING_OTHERS = Set.of("외", "외에", "이외", "이외에");
  private static final Set<String> FILLER = WORDS.words("filler");
  private static final Pattern AWAY =
      Pattern.compile(WORDS.alternatives("absent") + "(?:위원|의원|회원|인원|자)");
  private static final Pattern EXPECTING =
      Pattern.compile(
          WORDS.alternatives("present") + WORDS.alternatives("expectation") + "(?:자|인원|이.*)?");
  private static final Pattern TO_COME =
      Pattern.compile(WORDS.alternatives("present") + "(?:을|할|하실|하기로)?");
  private static final Set<String> EXPECTATION = WORDS.words("expectation");
  private static final Pattern VERBAL =
      Pattern.compile(
          "("
              + WORDS.alternatives("present")
              + "|개최)(?:하여|하고|하였음|했음|함|해|해서|한|하는|하에|하였고|하였으며|하였습니다|했습니다|합니다|자|인원)");

  private MarkWords() {}

  /** Behind a count. */
  static Optional<Sense> behindCount(String text) {
    return text.startsWith("예정이") ? Optional.of(Sense.EXPECTED) : find(BEHIND_A_COUNT, text);
  }

  /** The mark may also belong to a count that follows it. */
  static boolean mayStandAhead(Sense sense) {
    return AHEAD_TOO.contains(sense);
  }

  /** Before a count. */
  static Optional<Sense> aheadOfCount(String text) {
    return UP_TO.contains(text) ? Optional.of(Sense.AT_MOST) : find(BEFORE_A_COUNT, text);
  }

  /** 외, as a word of its own. */
  static boolean isOthers(String text) {
    return STANDING_OTHERS.contains(text);
  }

  /** 참석할 예정: two words that say who is only expected. */
  static boolean isToCome(String word, String next) {
    return TO_COME.matcher(word).matches() && EXPECTATION.contains(next);
  }

  /** 참석하여, 참여함: said of those who came. */
  static boolean isVerbal(String text) {
    return VERBAL.matcher(text).matches();
  }

  /** Wherever it stands. */
  static Optional<Sense> anywhere(String text) {
    if (EXPECTING.matcher(text).matches()) {
      return Optional.of(Sense.EXPECTED);
    }
    if (AWAY.matcher(text).matches()) {
      return Optional.of(Sense.ABSENT);
    }
    boolean verbal = isVerbal(text) && !FILLER.contains(text);
    return verbal ? Optional.of(Sense.PRESENT) : find(ANYWHERE, text);
  }

  private static Optional<Sense> find(Map<Sense, Set<String>> marks, String text) {
    return marks.entrySet().stream()
        .filter(mark -> mark.getValue().contains(text))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
