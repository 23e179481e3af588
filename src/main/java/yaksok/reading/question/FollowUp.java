package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;

/** Reads what is only half a question with what was asked before it ("그럼 2015년은?", "참석자는?"). */
final class FollowUp {
  private static final Set<Tag> TIME =
      TagGroups.union(
          TagGroups.TIME,
          EnumSet.of(
              Tag.IGNORE,
              Tag.SUFFIX,
              Tag.SHOW,
              Tag.COMMA,
              Tag.JOIN,
              Tag.THEN,
              Tag.HOWMANY,
              Tag.CARD,
              Tag.CARDNUMBER,
              Tag.YESNO));

  /** The kinds whose period a question before them may have fixed. */
  private static final Set<Kind> OF_PERIOD =
      EnumSet.of(
          Kind.RATE,
          Kind.TARGET,
          Kind.ACTUAL,
          Kind.REMAINING,
          Kind.ATTENDANCE,
          Kind.BUDGET,
          Kind.MEETINGS,
          Kind.SEARCH,
          Kind.FIRST,
          Kind.LAST);

  /** So many words of content at the most leave a question open to what was said before. */
  private static final int ELLIPTICAL = 2;

  private FollowUp() {}

  /** A new period, basis or card for the question before. */
  static Optional<Query> of(String text, Language language, Asked asked, Context context) {
    Query previous = known(context.previous());
    Time time = asked.time();
    CardChoice card = Queries.numbered(asked);
    boolean timed = !time.periods().isEmpty() || time.basis() != null || time.moved();
    if (previous == null || !asked.hasOnly(TIME) || !(timed || card != null)) {
      return Optional.empty();
    }
    if (time.periods().size() > 1 && previous.kind() != Kind.COMPARE) {
      return Optional.empty();
    }
    return Optional.of(
        new Query(
            text,
            language,
            previous.kind(),
            card == null ? previous.card() : card,
            previous.indicator(),
            timed ? time.periods() : previous.periods(),
            timed ? time.basis() : previous.basis(),
            time.asOf(),
            previous.yesNo(),
            previous.words(),
            previous.budgetSource(),
            previous.field(),
            previous.afterTerm(),
            null));
  }

  /** A whole question that leaves open what the one before it fixed. */
  static Query inherited(Query query, Asked asked, Context context) {
    Query previous = known(context.previous());
    if (previous == null || query.kind() == Kind.HELP) {
      return query;
    }
    Time time = asked.time();
    boolean open = time.periods().isEmpty() && time.basis() == null && !time.moved();
    boolean period =
        open
            && isElliptical(asked)
            && OF_PERIOD.contains(query.kind())
            && previous.periods().size() <= 1;
    boolean words = period && query.words().isEmpty() && Queries.isFiltered(query.kind());
    return new Query(
        query.text(),
        query.language(),
        query.kind(),
        query.card() == null ? previous.card() : query.card(),
        query.indicator() == null ? previous.indicator() : query.indicator(),
        period ? previous.periods() : query.periods(),
        period ? previous.basis() : query.basis(),
        query.asOf(),
        query.yesNo(),
        words ? previous.words() : query.words(),
        query.budgetSource(),
        query.field(),
        query.afterTerm(),
        null);
  }

  private static @Nullable Query known(@Nullable Query previous) {
    boolean empty = previous == null || List.of(Kind.UNCLEAR, Kind.HELP).contains(previous.kind());
    return empty ? null : previous;
  }

  private static boolean isElliptical(Asked asked) {
    long content =
        asked.tokens().stream()
            .filter(token -> token.tags().stream().noneMatch(TIME::contains))
            .count();
    return asked.has(Tag.THEN) || content <= ELLIPTICAL;
  }
}
