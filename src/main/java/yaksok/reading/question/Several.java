package yaksok.reading.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;
import yaksok.reading.question.CalendarWord.Grain;
import yaksok.reading.question.SpanReader.Phrase;

/** What several phrases of time in one question lend one another, and when they are one period. */
final class Several {
  private Several() {}

  /**
   * Gives each phrase what only its neighbour says: "2015년 상반기와 하반기", "the first half of 2015 and
   * 2016".
   */
  static List<Phrase> completed(List<Phrase> phrases) {
    List<Phrase> completed = new ArrayList<>(phrases);
    for (int at = 1; at < completed.size(); at++) {
      if (completed.get(at).joined()) {
        Phrase before = completed.get(at - 1);
        Phrase after = completed.get(at);
        completed.set(at, lent(before, after));
        completed.set(at - 1, lent(after, before));
      }
    }
    return completed;
  }

  /**
   * Parts of a year that are listed as they follow one another lie in one year: as of February
   * "상반기와 하반기" are both last year's, while "12월과 1월" are two months in a row.
   */
  static List<Phrase> inOneYear(List<Phrase> phrases, LocalDate asOf) {
    List<When> parts = phrases.stream().map(phrase -> plain(phrase.span())).toList();
    if (phrases.size() < 2 || !followOneAnother(parts)) {
      return phrases;
    }
    return parts.stream()
        .flatMap(part -> part.period(asOf).stream())
        .map(period -> CalendarWord.of(Grain.YEAR, period.from().getYear()))
        .min(Comparator.comparing(CalendarWord::number))
        .map(
            year ->
                IntStream.range(0, phrases.size())
                    .mapToObj(at -> with(phrases.get(at), parts.get(at), Map.of(Grain.YEAR, year)))
                    .toList())
        .orElse(phrases);
  }

  private static boolean followOneAnother(List<@Nullable When> parts) {
    int before = 0;
    for (When part : parts) {
      if (part == null || !part.lacksYear() || part.words().size() != 1) {
        return false;
      }
      CalendarWord word = part.words().values().iterator().next();
      boolean alike = part.grain() == Objects.requireNonNull(parts.get(0)).grain();
      if (!alike || word.grain() == Grain.DAY || word.number() <= before) {
        return false;
      }
      before = word.number();
    }
    return true;
  }

  /** "작년, 2014년": a relative year beside an absolute one is rather a slip than a list. */
  static boolean isSaidTwoWays(List<Phrase> phrases) {
    return phrases.stream()
            .map(phrase -> phrase.span().when())
            .filter(when -> when != null && when.names(Grain.YEAR))
            .map(when -> year(Objects.requireNonNull(when)).relative())
            .distinct()
            .count()
        > 1;
  }

  private static Phrase lent(Phrase from, Phrase to) {
    When lender = plain(from.span());
    When borrower = plain(to.span());
    if (lender == null || borrower == null) {
      return to;
    }
    boolean year = borrower.lacksYear() && lender.names(Grain.YEAR) && !lender.isYear();
    boolean bareYear = borrower.lacksYear() && lender.isYear() && !from.joined();
    boolean part = borrower.isYear() && lender.names(Grain.YEAR) && !lender.isYear();
    if (year || bareYear) {
      return with(to, borrower, Map.of(Grain.YEAR, year(lender)));
    }
    return part ? with(to, borrower, partsOf(lender)) : to;
  }

  private static CalendarWord year(When when) {
    return Optional.ofNullable(when.words().get(Grain.YEAR)).orElseThrow();
  }

  private static Map<Grain, CalendarWord> partsOf(When when) {
    Map<Grain, CalendarWord> parts = new EnumMap<>(when.words());
    parts.remove(Grain.YEAR);
    return parts;
  }

  private static Phrase with(Phrase phrase, When when, Map<Grain, CalendarWord> more) {
    return when.with(new When(more))
        .map(both -> new Phrase(Span.of(Span.Mode.PLAIN, both), phrase.joined()))
        .orElse(phrase);
  }

  private static @Nullable When plain(Span span) {
    return span.mode() == Span.Mode.PLAIN ? span.when() : null;
  }

  /**
   * The periods as one where the question means one: added up, or one of them only says the others
   * again ("2분기, 4월 5월 6월"). In a comparison it is the whole that is left out.
   */
  static List<Period> settled(List<Period> periods, Set<Tag> tags) {
    if (periods.size() < 2) {
      return periods;
    }
    boolean compared = tags.contains(Tag.COMPARE);
    Period hull = hull(periods);
    List<Period> parts = periods.stream().filter(period -> !period.equals(hull)).toList();
    boolean restated =
        parts.size() < periods.size() && areJoined(parts) && hull(parts).equals(hull);
    if (restated) {
      return compared ? parts : List.of(hull);
    }
    return tags.contains(Tag.TOTAL) && !compared && areJoined(periods) ? List.of(hull) : periods;
  }

  private static Period hull(List<Period> periods) {
    return new Period(
        periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow(),
        periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow());
  }

  /** Whether each begins on the day after the one before it. */
  private static boolean areJoined(List<Period> periods) {
    for (int at = 1; at < periods.size(); at++) {
      if (!periods.get(at).from().equals(periods.get(at - 1).to().plusDays(1))) {
        return false;
      }
    }
    return !periods.isEmpty();
  }
}
