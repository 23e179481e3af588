package yaksok.reading.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a question with what it means.
 *
 * @param tags all that it can mean: which of them it does is decided by the words around it
 * @param start where it stands in the normalised text
 * @param end where it ends there, excluded
 * @param value what the vocabulary or the numeral gives with the tag ({@code KO}, {@code 2016}, a
 *     {@link CalendarWord}); null where the tag says all
 */
record Token(Set<Tag> tags, String text, int start, int end, @Nullable Object value) {
  Token {
    tags = Set.copyOf(tags);
  }

  Token(Tag tag, String text, int start, int end, @Nullable Object value) {
    this(Set.of(tag), text, start, end, value);
  }

  Token movedBy(int places) {
    return new Token(tags, text, start + places, end + places, value);
  }

  /** Whether it can mean that. */
  boolean is(Tag tag) {
    return tags.contains(tag);
  }
}
