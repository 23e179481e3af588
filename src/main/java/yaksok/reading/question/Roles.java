package yaksok.reading.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a question that counts people of one role ("직원 몇 명?", "창업팀 참석 인원") from one that counts a
 * meeting's.
 */
final class Roles {
  /** What a word that names a meeting ends in. */
  private static final Set<String> EVENTS = Resources.words("events.txt");

  /** Particles behind which a word is not the place or time of the count. */
  private static final Set<String> SUBJECT =
      Set.of("이", "가", "은", "는", "도", "들", "님", "만", "들이", "들은");

  /** "몇 명", "몇 개", but not 몇 번: how often is not how many. */
  private static final Pattern COUNTED = Pattern.compile("몇 ?(?:명|분|사람|개)");

  private Roles() {}

  /** Whether the word names a meeting rather than somebody at it. */
  static boolean isEvent(String word) {
    return EVENTS.stream().anyMatch(word::endsWith);
  }

  static boolean areCounted(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(Tag.UNKNOWN)
          && (isCounted(tokens, at) || isCountedInEnglish(tokens, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    int next = at + 1;
    while (next < tokens.size()
        && tokens.get(next).is(Tag.SUFFIX)
        && SUBJECT.contains(tokens.get(next).text())) {
      next++;
    }
    return !isEvent(word)
        && next < tokens.size()
        && (tokens.get(next).is(Tag.PEOPLE) || isCount(tokens.get(next)));
  }

  private static boolean isCount(Token token) {
    return token.is(Tag.COUNT) && COUNTED.matcher(token.text()).lookingAt();
  }

  private static boolean isCountedInEnglish(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).is(Tag.HOWMANY)
        && tokens.get(at - 1).text().startsWith("how");
  }
}
