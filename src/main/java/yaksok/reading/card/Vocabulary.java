package yaksok.reading.card;

import java.util.Set;
import yaksok.reading.text.WordLists;

/** The words of the printed form, from {@code reading/card.properties}. */
final class Vocabulary {
  private static final WordLists WORDS = new WordLists("/reading/card.properties");

  private Vocabulary() {}

  /** A single entry. */
  static String text(String key) {
    return WORDS.text(key);
  }

  /** A list of words, in the file's order. */
  static Set<String> words(String key) {
    return WORDS.words(key);
  }
}
