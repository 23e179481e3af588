package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yaksok.domain.Language;

/** Reads what is only half a question with what was asked before it ("그럼 2015년은?"). */
final class FollowUp {
  private static final Set<Tag> FRAGMENT =
      EnumSet.of(
          Tag.IGNORE,
          Tag.SUFFIX,
          Tag.SHOW,
          Tag.COMMA,
          Tag.JOIN,
          Tag.THEN,
          Tag.CALENDAR,
          Tag.ROLLING,
          Tag.FROM,
          Tag.UNTIL,
          Tag.SINCE,
          Tag.BEFORE,
          Tag.AFTER,
          Tag.BETWEEN,
          Tag.RANGE,
          Tag.ASOF,
          Tag.END,
          Tag.TOTAL,
          Tag.TERM,
          Tag.CUMULATIVE,
          Tag.SOFAR,
          Tag.NOW,
          Tag.NUMBER,
          Tag.HOWMANY,
          Tag.CARD,
          Tag.CARDNUMBER,
          Tag.YESNO);

  private FollowUp() {}

  static Optional<Query> of(String text, Language language, Asked asked, Context context) {
    Query previous = context.previous();
    if (previous == null
        || previous.kind() == Kind.UNCLEAR
        || !asked.hasOnly(FRAGMENT)
        || asked.hasWords()) {
      return Optional.empty();
    }
    Time time = asked.time();
    if (time.periods().isEmpty() && time.basis() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Query(
            text,
            language,
            previous.kind(),
            previous.card(),
            previous.indicator(),
            time.periods(),
            time.basis(),
            time.asOf(),
            previous.yesNo(),
            List.copyOf(previous.words()),
            previous.budgetSource(),
            previous.field(),
            null));
  }
}
