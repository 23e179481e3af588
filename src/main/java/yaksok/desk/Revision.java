package yaksok.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;

/**
 * One appended entry of the history: what a change made of a subject, field by field.
 *
 * @param id ascending over the whole store
 * @param meeting the meeting's id where the subject is a meeting
 * @param fields what changed, by the field's name in the card's JSON
 */
public record Revision(
    long id,
    CardKey card,
    Subject subject,
    @Nullable Integer meeting,
    Change change,
    Map<String, Field> fields) {
  /** What a revision is of. */
  public enum Subject {
    CARD,
    MEETING,
    STEWARDSHIP
  }

  /** A field's JSON before and after; null where it did not exist, or was redacted. */
  public record Field(@Nullable String before, @Nullable String after, boolean redacted) {}

  public Revision {
    fields = Map.copyOf(fields);
  }
}
