package yaksok.reading.attendee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a text is read: who is named so far, and what the next count will mean. */
final class Reading {
  final Roll roll = new Roll();
  final Phrase phrase = new Phrase();

  /** The sense in which the next count is meant; null for a plain one. */
  @Nullable Sense mode;

  /** The words being read began right behind a count. */
  boolean trailing;

  boolean about;
  boolean atMost;

  /** What follows is counted already, up to the next line. */
  boolean skipping;

  /** What follows names the count before it (5명의 위원). */
  boolean naming;

  /** The words read before held a person's name. */
  private boolean besideName;

  /** The words read before were nothing but a person's name. */
  private boolean bareName;

  /** A title that follows is that of the member just mentioned. */
  boolean mentioning;

  /** What is read stands in a bracket, where bare numbers break a count down. */
  boolean bracketed;

  boolean sawPresence;
  boolean sawTotal;

  /** What is read comes beside those counted so far (통역 1명 별도). */
  boolean sawBeside;

  /** What is read leaves open how many those before are. */
  boolean sawOpen;

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

  /**
   * A remark behind a count (20명 입교, 18명 수료) is not whom the next count is about; what looks like a
   * name is one behind another.
   */
  private Entry inContext(Entry entry) {
    boolean named = phrase.hasName();
    boolean amongNames = besideName && !trailing && roll.last() != null;
    if (amongNames && entry.mayBeName()) {
      return Entry.of(null, null, Entry.Sort.PERSON);
    }
    if (named) {
      roll.nameBackwards();
    }
    boolean titled = besideName && bareName && phrase.isEnglishRole();
    besideName = named;
    bareName = named && entry.name() == null;
    if (titled) {
      return entry.sorted(Entry.Sort.OPEN);
    }
    return trailing && entry.sort() == Entry.Sort.BODY ? entry.sorted(Entry.Sort.OPEN) : entry;
  }

  /** An "and" stands before the words read so far. */
  private boolean isJoined() {
    Entry last = roll.last();
    return last != null && !last.gap().isEmpty() && last.strength() == Token.Strength.AND;
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
    } else if (!words.isEmpty()
        && !title
        && !(phrase.isLabel() && !phrase.isCounted() && !isJoined())) {
      if (phrase.organisations() != null) {
        roll.add(Entry.of(null, phrase.organisations(), Entry.Sort.AFFILIATION));
      }
      phrase.entry().map(this::inContext).ifPresent(e -> roll.add(e.before(gap, strength)));
    } else if (last != null && last.gap().isEmpty()) {
      roll.replaceLast(last.before(gap, strength));
    }
    naming = false;
    mentioning = false;
    phrase.clear();
  }
}
