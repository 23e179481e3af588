package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a text is read: who is named so far, and what the next count will mean. */
final class Reading {
  private static final Set<String> LABELS = WORDS.words("label");
  private static final Set<String> FILLERS = WORDS.words("filler");

  final Roll roll = new Roll();
  final Phrase phrase = new Phrase();

  /** The sense in which the next count is meant; null for a plain one. */
  @Nullable Sense mode;

  boolean about;
  boolean atMost;

  /** What follows is counted already, up to the next line. */
  boolean skipping;

  /** What follows names the count before it (5명의 위원). */
  boolean naming;

  /** A title that follows is that of the member just mentioned. */
  boolean mentioning;

  boolean sawPresence;
  boolean sawTotal;
  @Nullable Token previous;

  /** Of how many the next count is a part. */
  @Nullable Integer whole;

  boolean isBehindCount() {
    return isCount(previous);
  }

  static boolean isCount(@Nullable Token token) {
    return token instanceof Token.People
        || token instanceof Token.Bodies
        || token instanceof Token.Figure;
  }

  void openLast() {
    roll.changeLast(last -> last.counted(null));
  }

  /** Closes the words read so far as somebody without a count. */
  void flush(String gap, Token.Strength strength) {
    List<String> words = phrase.words();
    boolean title =
        mentioning && !words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1));
    Entry last = roll.last();
    if (naming && last != null && !words.isEmpty()) {
      roll.replaceLast(last.named(phrase.name()));
    } else if (!words.isEmpty() && !title && !isLabel(words)) {
      if (phrase.organisations() != null) {
        roll.add(Entry.of(null, phrase.organisations(), Entry.Sort.AFFILIATION));
      }
      phrase.entry().ifPresent(entry -> roll.add(entry.before(gap, strength)));
    } else if (last != null && last.gap().isEmpty()) {
      roll.replaceLast(last.before(gap, strength));
    }
    naming = false;
    mentioning = false;
    phrase.clear();
  }

  private static boolean isLabel(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(word -> LABELS.contains(word) || FILLERS.contains(word));
  }
}
