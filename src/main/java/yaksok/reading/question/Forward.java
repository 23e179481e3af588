package yaksok.reading.question;

import java.util.Set;
import yaksok.reading.question.CalendarWord.Grain;
import yaksok.reading.question.Span.Mode;

/** What a phrase of time means in a question that looks ahead ("2분기까지 몇 번 더?"). */
final class Forward {
  private Forward() {}

  /** A part of the year is the running year's, and a quarter's end means that quarter. */
  static Span span(Span span, Set<Tag> tags) {
    When when = span.when();
    boolean ahead = looksAhead(tags) || (isLimit(span) && tags.contains(Tag.REMAIN));
    if (when == null || span.to() != null || !(ahead || tags.contains(Tag.REMAIN))) {
      return span;
    }
    When meant = ahead && when.lacksYear() ? thisYears(when) : when;
    boolean end = isLimit(span);
    if (end && meant.grain() == Grain.QUARTER) {
      return Span.of(Mode.PLAIN, meant);
    }
    return Span.of(ahead && end ? Mode.UNTIL : span.mode(), meant);
  }

  private static boolean isLimit(Span span) {
    return span.mode() == Mode.UNTIL || span.mode() == Mode.BEFORE;
  }

  static boolean looksAhead(Set<Tag> tags) {
    return tags.contains(Tag.MORE)
        || tags.contains(Tag.MUST)
        || tags.contains(Tag.DEADLINE)
        || tags.contains(Tag.NEXT)
        || tags.contains(Tag.PLANNED);
  }

  private static When thisYears(When when) {
    return when.with(When.of(CalendarWord.relative(Grain.YEAR, 0))).orElse(when);
  }
}
