package yaksok.reading.question;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Meanings that the rules speak of together. */
final class TagGroups {
  /** Politeness, particles, and what names the card: allowed in every question. */
  static final Set<Tag> ALWAYS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Tag.IGNORE,
              Tag.SUFFIX,
              Tag.SHOW,
              Tag.COMMA,
              Tag.JOIN,
              Tag.GREET,
              Tag.THEN,
              Tag.YESNO,
              Tag.EACH,
              Tag.CARD,
              Tag.CARDNUMBER,
              Tag.UNKNOWN));

  /** Words of time. */
  static final Set<Tag> TIME = Collections.unmodifiableSet(EnumSet.range(Tag.CALENDAR, Tag.NUMBER));

  private TagGroups() {}

  static Set<Tag> union(Set<Tag> one, Set<Tag> other) {
    Set<Tag> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }
}
