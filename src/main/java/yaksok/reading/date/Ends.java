package yaksok.reading.date;

import yaksok.reading.text.WordLists;

/** What may stand behind words for a day or a stretch of time, as parts of regular expressions. */
final class Ends {
  static final WordLists WORDS = new WordLists("/reading/dates.properties");
  private static final String EVENTS =
      new WordLists("/reading/meeting-lines.properties").alternatives("events");

  /** The word is at its end. */
  static final String BREAK = "(?=[\\s,.:;()\\[\\]|~/!·-]|$)";

  /** The word is at its end, perhaps behind a particle. */
  static final String WORD = "(?:에는|에|엔|은|는)?" + BREAK;

  /** The name of an event is typed onto the word: 3일전간담회. */
  static final String EVENT = "(?=" + EVENTS + "(?![가-힣]))";

  /** The same, whoever else is named before the event: 어제창업팀간담회. */
  static final String ANY_EVENT = "(?=[가-힣\\w·]{0,20}" + EVENTS + "(?![가-힣]))";

  private static final String LENGTHS = WORDS.alternatives("lengths");

  /** The sign of a day of the month, as against a number of days. */
  static final String DAY =
      "(?:일(?!자리)(?:(?=\\s?"
          + WORDS.alternatives("notlengths")
          + ")|(?!\\s"
          + LENGTHS
          + "(?:의|에)?(?![가-힣])|"
          + LENGTHS
          + "))|\\s+일(?=에|은|[^가-힣]|$))";

  /** The same sign, or none. */
  static final String DAY_OR_NONE = "(?:" + DAY + "|(?!일(?!자리)))";

  private Ends() {}

  /** Words in a later place do not tell what the meeting is about, such as 실적 in 지난달 실적 점검. */
  static String notAbout(String... lists) {
    StringBuilder words = new StringBuilder();
    for (String list : lists) {
      words.append(words.isEmpty() ? "" : "|").append(WORDS.alternatives(list));
    }
    return "(?!\\s+\\S*(?:" + words + ")\\S*\\s+\\S|\\s+\\S+\\s.*(?:" + words + "))";
  }
}
