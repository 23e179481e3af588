package yaksok.reading.question;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Forgives one wrong letter in a long word (이핼률, 간담홰, meetnig), against the vocabulary only.
 *
 * <p>A slip that could be two different words stays unknown, and so does a word that the records
 * hold.
 */
final class Slips {
  private static final Set<Tag> FORGIVEN =
      EnumSet.of(
          Tag.RATE,
          Tag.PERCENT,
          Tag.MEETING,
          Tag.TARGET,
          Tag.PEOPLE,
          Tag.ATTEND,
          Tag.BUDGET,
          Tag.STATUS,
          Tag.COMPARE,
          Tag.CALENDAR,
          Tag.COUNT,
          Tag.CUMULATIVE,
          Tag.REMAIN);

  /** Short words are a letter away from too many others. */
  private static final int SHORTEST_LATIN = 6;

  private static final int SHORTEST_KOREAN = 7;

  /** In shorter words of politeness two letters may have changed places (waht). */
  private static final int SHORTEST_SWAPPED = 4;

  private record Candidate(Vocabulary.Word word, String letters) {}

  private final List<Candidate> candidates;
  private final List<Candidate> swappable;

  Slips(Vocabulary vocabulary) {
    swappable =
        vocabulary.words().stream()
            .filter(word -> word.tags().contains(Tag.SHOW))
            .filter(word -> word.form().chars().allMatch(c -> c >= 'a' && c <= 'z'))
            .filter(word -> word.form().length() >= SHORTEST_SWAPPED)
            .map(word -> new Candidate(word, word.form()))
            .toList();
    candidates =
        vocabulary.words().stream()
            .filter(word -> word.tags().stream().anyMatch(FORGIVEN::contains))
            .filter(word -> word.form().indexOf(' ') < 0)
            .map(word -> new Candidate(word, Hangul.letters(word.form())))
            .filter(candidate -> candidate.letters.length() >= shortest(candidate.letters))
            .toList();
  }

  /** The words, with each that is one letter off put right. */
  List<Token> corrected(List<Token> tokens, Predicate<String> inRecords) {
    return tokens.stream()
        .map(token -> token.is(Tag.UNKNOWN) ? corrected(token, inRecords) : token)
        .toList();
  }

  private Token corrected(Token token, Predicate<String> inRecords) {
    if (token.text().length() > 20 || inRecords.test(token.text())) {
      return token;
    }
    return meant(Hangul.letters(token.text()))
        .map(word -> new Token(word.tags(), token.text(), token.start(), token.end(), word.value()))
        .orElse(token);
  }

  private Optional<Vocabulary.Word> meant(String letters) {
    List<Vocabulary.Word> near =
        Stream.concat(
                candidates.stream().filter(candidate -> isOneOff(letters, candidate.letters)),
                swappable.stream().filter(candidate -> isSwap(letters, candidate.letters)))
            .map(Candidate::word)
            .toList();
    boolean one =
        near.stream()
                .map(word -> List.of(word.tags(), String.valueOf(word.value())))
                .distinct()
                .count()
            == 1;
    return one ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static int shortest(String letters) {
    return Vocabulary.isLatin(letters.charAt(0)) ? SHORTEST_LATIN : SHORTEST_KOREAN;
  }

  /**
   * Whether one letter is wrong, missing, too many, or two neighbours stand the wrong way round.
   */
  static boolean isOneOff(String typed, String meant) {
    if (Math.abs(typed.length() - meant.length()) > 1 || typed.charAt(0) != meant.charAt(0)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(typed.length(), meant.length());
    while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
      start++;
    }
    String left = typed.substring(start);
    String right = meant.substring(start);
    if (left.length() == right.length()) {
      return left.isEmpty()
          || left.substring(1).equals(right.substring(1))
          || isSwapped(left, right);
    }
    return left.length() > right.length()
        ? left.substring(1).equals(right)
        : right.substring(1).equals(left);
  }

  private static boolean isSwap(String typed, String meant) {
    return typed.length() == meant.length()
        && !typed.equals(meant)
        && isOneOff(typed, meant)
        && Arrays.equals(typed.chars().sorted().toArray(), meant.chars().sorted().toArray());
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
