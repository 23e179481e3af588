package yaksok.reading.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.time.Period;

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

  /** A question with its words of time as they are meant after the one before it. */
  static Asked dated(Asked asked, LocalDate today, Context context) {
    Query previous = known(context.previous());
    if (previous == null || !isElliptical(asked)) {
      return asked;
    }
    LocalDate asOf = previous.asOfMoved() && keepsAsOf(asked) ? previous.asOf() : null;
    Earlier earlier = new Earlier(year(previous), asOf);
    Time read = PeriodGrammar.read(asked.tokens(), asked.tags(), today, earlier);
    return asked.at(read.borrowing(!read.periods().equals(asked.time().periods())));
  }

  /** Not where it speaks of today, is about the card itself, or is whole but for its period. */
  private static boolean keepsAsOf(Asked asked) {
    boolean today =
        asked.has(Tag.NOW, Tag.SOFAR)
            || asked.tokens().stream().anyMatch(token -> isRelative(token.value()));
    boolean open = asked.hasOnly(TIME) || !asked.time().isNamed();
    return open && !today && !asked.has(Tag.FIELD);
  }

  private static boolean isRelative(@Nullable Object value) {
    return value instanceof Rolling || (value instanceof CalendarWord word && word.relative());
  }

  /** The year that the only period asked about lies in. */
  private static @Nullable Integer year(Query previous) {
    Period period = previous.periods().size() == 1 ? previous.period() : null;
    return period != null && period.from().getYear() == period.to().getYear()
        ? Integer.valueOf(period.to().getYear())
        : null;
  }

  /** "그럼 #060은?" asks the same of that card, not for the card itself. */
  static boolean isOnlyOfAnotherCard(Kind kind, Asked asked, Context context) {
    return kind == Kind.CARD
        && known(context.previous()) != null
        && Queries.numbered(asked) != null
        && asked.hasOnly(TIME);
  }

  /** A new period, basis, as-of date or card for the question before. */
  static Optional<Query> of(String text, Language language, Asked asked, Context context) {
    Query previous = known(context.previous());
    Time time = asked.time();
    CardChoice card = Queries.numbered(asked);
    boolean says = time.isNamed() || time.moved() || card != null;
    if (previous == null || !asked.hasOnly(TIME) || !says) {
      return Optional.empty();
    }
    if (time.periods().size() > 1 && previous.kind() != Kind.COMPARE) {
      return Optional.empty();
    }
    Set<Taken> taken = taken(asked, card, previous);
    taken.addAll(EnumSet.of(Taken.KIND, Taken.WORDS));
    if (!time.isNamed()) {
      taken.add(Taken.PERIOD);
    }
    return Optional.of(merged(Queries.ofTime(text, language, card, time), previous, taken));
  }

  /** A whole question that leaves open what the one before it fixed. */
  static Query inherited(Query query, Asked asked, Context context) {
    Query previous = known(context.previous());
    if (previous == null || query.kind() == Kind.HELP) {
      return query;
    }
    Set<Taken> taken = taken(asked, query.card(), previous);
    if (query.indicator() != null) {
      taken.remove(Taken.INDICATOR);
    }
    boolean open = !asked.time().isNamed() && !asked.time().moved() && isElliptical(asked);
    if (open && OF_PERIOD.contains(query.kind()) && previous.periods().size() <= 1) {
      taken.add(Taken.PERIOD);
      if (query.words().isEmpty() && Queries.isFiltered(query.kind())) {
        taken.add(Taken.WORDS);
      }
    }
    return merged(query, previous, taken);
  }

  /** What every question takes over where it says nothing of it. */
  private static Set<Taken> taken(Asked asked, @Nullable CardChoice card, Query previous) {
    Set<Taken> taken = EnumSet.noneOf(Taken.class);
    if (card == null) {
      taken.add(Taken.CARD);
    }
    if (asked.time().anchor() == Time.Anchor.KEPT) {
      taken.add(Taken.AS_OF);
    }
    if (asked.time().borrowed()) {
      taken.add(Taken.YEAR);
    }
    boolean same = card == null || card.equals(previous.card());
    if (same && isElliptical(asked) && !asked.has(Tag.TOTAL, Tag.TERM)) {
      taken.add(Taken.INDICATOR);
    }
    return taken;
  }

  private static Query merged(Query own, Query previous, Set<Taken> taken) {
    Query time = taken.contains(Taken.PERIOD) ? previous : own;
    Query asked = taken.contains(Taken.KIND) ? previous : own;
    boolean one = asked.kind() == Kind.COMPARE && time.periods().size() < 2;
    return new Query(
        own.text(),
        own.language(),
        one ? Kind.RATE : asked.kind(),
        taken.contains(Taken.CARD) ? previous.card() : own.card(),
        taken.contains(Taken.INDICATOR) ? previous.indicator() : own.indicator(),
        time.periods(),
        time.basis(),
        own.asOf(),
        own.asOfMoved(),
        asked.supposed(),
        taken.contains(Taken.WORDS) ? previous.words() : own.words(),
        asked.budgetSource(),
        asked.field(),
        asked.afterTerm(),
        taken,
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
