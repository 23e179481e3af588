package yaksok.reading.question;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question cut into its words.
 *
 * @param tags all that its words can mean
 * @param words those that no vocabulary holds, in order
 * @param counted those that only an indicator's name holds (협력기관), which narrow nothing
 */
record Asked(List<Token> tokens, Set<Tag> tags, List<Word> words, List<String> counted, Time time) {
  /**
   * A word that the vocabulary does not hold.
   *
   * @param text without its particles
   * @param recorded whether it occurs in the records
   */
  record Word(String text, boolean recorded) {}

  Asked {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    counted = List.copyOf(counted);
    tags = Set.copyOf(tags);
  }

  static Set<Tag> tags(List<Token> tokens) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    tokens.forEach(token -> tags.addAll(token.tags()));
    return tags;
  }

  /** The same with another reading of its words of time. */
  Asked at(Time read) {
    return new Asked(tokens, tags, words, counted, read);
  }

  boolean has(Tag... any) {
    return Arrays.stream(any).anyMatch(tags::contains);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  /** Whether a word of the one meaning stands right before one of the other. */
  boolean follows(Tag first, Tag second) {
    return IntStream.range(1, tokens.size())
        .anyMatch(at -> tokens.get(at - 1).is(first) && tokens.get(at).is(second));
  }

  /** Whether each of its words can mean one of these. */
  boolean hasOnly(Set<Tag> allowed) {
    return tokens.stream().allMatch(token -> token.tags().stream().anyMatch(allowed::contains));
  }

  List<String> wordTexts() {
    return words.stream().map(Word::text).toList();
  }
}
