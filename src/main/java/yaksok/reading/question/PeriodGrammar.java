package yaksok.reading.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;
import yaksok.reading.question.Span.Mode;
import yaksok.reading.question.SpanReader.Phrase;
import yaksok.reading.question.Time.Anchor;

/** The periods, the basis and the as-of date that a question names (rules.md, "Periods"). */
final class PeriodGrammar {
  /** What stands at a certain state on a day. */
  private static final Set<Tag> STANDING =
      EnumSet.of(
          Tag.RATE,
          Tag.PERCENT,
          Tag.REACH,
          Tag.TARGET,
          Tag.ACTUAL,
          Tag.REMAIN,
          Tag.MORE,
          Tag.MUST,
          Tag.DEADLINE,
          Tag.STATUS,
          Tag.CUMULATIVE,
          Tag.TOTAL,
          Tag.TERM,
          Tag.SOFAR);

  private static final Set<Mode> AS_OF = EnumSet.of(Mode.ASOF, Mode.ASOF_END, Mode.END);

  private PeriodGrammar() {}

  /**
   * What a question says about time.
   *
   * @param today the day on which it is asked
   * @param earlier what the question before it fixed, where it leaves that open
   */
  static Time read(List<Token> tokens, Set<Tag> tags, LocalDate today, Earlier earlier) {
    SpanReader.Phrases read = SpanReader.phrases(tokens);
    List<Phrase> phrases =
        inYear(earlier.year(), Several.completed(merged(read.all(), tags)), tags, today);
    List<Span> asOfs = phrases.stream().map(Phrase::span).filter(PeriodGrammar::movesAsOf).toList();
    Optional<LocalDate> asOf = asOf(asOfs, today);
    if (asOf.isEmpty() || asOfs.stream().anyMatch(span -> leavesOpen(span, tags))) {
      return Time.clash(today);
    }
    if (asOf.get().isAfter(today)) {
      return Time.ahead(asOf.get(), today);
    }
    List<Phrase> named = phrases.stream().filter(phrase -> !movesAsOf(phrase.span())).toList();
    LocalDate kept = asOfs.isEmpty() ? earlier.asOf() : null;
    if (kept != null) {
      return time(Several.inOneYear(named, kept), tags, kept).with(Anchor.KEPT, read.loose());
    }
    Anchor said = asOf.get().equals(today) ? Anchor.TODAY : Anchor.NAMED;
    return time(Several.inOneYear(named, asOf.get()), tags, asOf.get())
        .with(asOfs.isEmpty() ? Anchor.UNSAID : said, read.loose());
  }

  /** The phrases in the year spoken of before, where none names a year and none looks ahead. */
  private static List<Phrase> inYear(
      @Nullable Integer year, List<Phrase> phrases, Set<Tag> tags, LocalDate today) {
    boolean open = phrases.stream().map(Phrase::span).allMatch(Span::lacksYear);
    return year == null || !open || Forward.looksAhead(tags)
        ? phrases
        : phrases.stream()
            .map(each -> new Phrase(inYear(year, each.span(), today), each.joined()))
            .toList();
  }

  /** A month or a day of that year only where it has begun. */
  private static Span inYear(int year, Span span, LocalDate today) {
    Span in = span.in(year);
    boolean begun = in.period(today).filter(days -> days.hasBegunOn(today)).isPresent();
    return begun || !span.isFine() ? in : span;
  }

  private static boolean movesAsOf(Span span) {
    return AS_OF.contains(span.mode());
  }

  /** "3월 말 회의 몇 번": held in the last days of March, or up to then? */
  private static boolean leavesOpen(Span span, Set<Tag> tags) {
    return span.mode() == Mode.END && tags.stream().noneMatch(STANDING::contains);
  }

  private static Optional<LocalDate> asOf(List<Span> spans, LocalDate today) {
    if (spans.isEmpty()) {
      return Optional.of(today);
    }
    Optional<Period> named = spans.size() > 1 ? Optional.empty() : spans.get(0).period(today);
    return named.map(period -> runs(spans.get(0), period, today) ? today : period.to());
  }

  /** "2017년 기준", said within that year, means as it stands today; "2017년 말 기준" does not. */
  private static boolean runs(Span span, Period period, LocalDate today) {
    return span.mode() == Mode.ASOF && period.contains(today);
  }

  private static Time time(List<Phrase> phrases, Set<Tag> tags, LocalDate asOf) {
    List<Period> periods = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Optional<Period> period = Forward.span(cumulative(phrase.span(), tags), tags).period(asOf);
      if (period.isEmpty()) {
        return Time.clash(asOf);
      }
      periods.add(period.get());
    }
    boolean several =
        tags.contains(Tag.COMPARE)
            || (phrases.stream().skip(1).allMatch(Phrase::joined)
                && (tags.contains(Tag.JOIN) || !Several.isSaidTwoWays(phrases)));
    List<Period> distinct =
        Several.settled(
            periods.stream().distinct().sorted(Comparator.comparing(Period::from)).toList(), tags);
    Basis basis = basis(tags, !distinct.isEmpty());
    boolean clash =
        (distinct.size() > 1 && !several)
            || (tags.contains(Tag.TERM) && (!distinct.isEmpty() || tags.contains(Tag.CUMULATIVE)));
    return new Time(distinct, basis, asOf, Anchor.UNSAID, false, clash, null, null);
  }

  /** A named period with 누계 is the span from that year's start. */
  private static Span cumulative(Span span, Set<Tag> tags) {
    When when = span.when();
    return span.mode() == Mode.PLAIN && when != null && tags.contains(Tag.CUMULATIVE)
        ? Span.of(Mode.UNTIL, when)
        : span;
  }

  private static @Nullable Basis basis(Set<Tag> tags, boolean period) {
    if (period) {
      return Basis.PERIOD;
    }
    if (tags.contains(Tag.CUMULATIVE) || tags.contains(Tag.SOFAR)) {
      return Basis.TO_DATE;
    }
    return tags.contains(Tag.TERM) || tags.contains(Tag.TOTAL) ? Basis.TERM : null;
  }

  /** "3분기 이행률 2015년": a year that stands apart belongs to what lacks one. */
  private static List<Phrase> merged(List<Phrase> phrases, Set<Tag> tags) {
    boolean listed = tags.contains(Tag.COMPARE) || tags.contains(Tag.JOIN);
    if (phrases.size() != 2 || (phrases.get(1).joined() && listed)) {
      return phrases;
    }
    return both(phrases.get(0).span(), phrases.get(1).span())
        .map(span -> List.of(new Phrase(span, false)))
        .orElse(phrases);
  }

  private static Optional<Span> both(Span first, Span second) {
    return Stream.of(List.of(first, second), List.of(second, first))
        .flatMap(pair -> dated(pair.get(0), pair.get(1)).stream())
        .findFirst();
  }

  private static Optional<Span> dated(Span year, Span part) {
    When in = year.when();
    When of = part.when();
    if (in == null || of == null || year.mode() != Mode.PLAIN || !in.isYear() || !of.lacksYear()) {
      return Optional.empty();
    }
    When to = part.to();
    return of.with(in).map(dated -> new Span(part.mode(), dated, to, null));
  }
}
