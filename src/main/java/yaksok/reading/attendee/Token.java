package yaksok.reading.attendee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of an attendee text. Glued: nothing stands between it and the one before. */
sealed interface Token {
  String text();

  boolean glued();

  /** A word that names somebody or says something else. */
  record Word(String text, boolean glued) implements Token {}

  /**
   * So many people.
   *
   * @param count null where the text itself leaves it open (수십 명, 20~30명)
   * @param name what the people are, where the count stands before it (2 officials)
   */
  record People(
      String text,
      boolean glued,
      @Nullable Integer count,
      boolean approximate,
      @Nullable String name)
      implements Token {}

  /** So many organisations (7개 업체), or, where they are only parts of one, divisions (5개 과). */
  record Bodies(String text, boolean glued, int count, boolean divisions, String noun)
      implements Token {}

  /** A number without a unit. */
  record Figure(String text, boolean glued, int value) implements Token {}

  /** Somebody by Slack member id; null where only a handle was typed. */
  record Mention(String text, boolean glued, @Nullable String id) implements Token {}

  /** What stands between two names. */
  record Gap(String text, boolean glued, Strength strength) implements Token {}

  /** How far a gap parts: a comma or line, an "or", an "and", or a dot within one phrase. */
  enum Strength {
    BREAK,
    OR,
    AND,
    DOT
  }

  /** A word that says how a count is meant. */
  record Mark(String text, boolean glued, Sense sense) implements Token {}

  /** A bracket and what stands in it. */
  record Bracket(String text, boolean glued, List<Token> inside) implements Token {}
}
