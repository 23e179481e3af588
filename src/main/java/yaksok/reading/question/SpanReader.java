package yaksok.reading.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CalendarWord.Grain;
import yaksok.reading.question.Span.Mode;

/** Reads the phrases of time out of a question's words. */
final class SpanReader {
  /** A phrase of time, and whether 와, and or a comma joins it to the one before it. */
  record Phrase(Span span, boolean joined) {}

  private static final Map<Tag, Mode> PREFIXES =
      new EnumMap<>(
          Map.of(
              Tag.FROM, Mode.SINCE,
              Tag.SINCE, Mode.SINCE,
              Tag.BETWEEN, Mode.SINCE,
              Tag.UNTIL, Mode.UNTIL,
              Tag.BEFORE, Mode.BEFORE,
              Tag.AFTER, Mode.AFTER,
              Tag.ASOF, Mode.ASOF,
              Tag.END, Mode.END));
  private static final Set<Tag> LIMITS =
      EnumSet.of(Tag.NUMBER, Tag.SINCE, Tag.BEFORE, Tag.AFTER, Tag.BETWEEN, Tag.END);

  private final List<TimeItem> items;
  private int at;
  private @Nullable String loose;

  private SpanReader(List<TimeItem> items) {
    this.items = items;
  }

  /**
   * All phrases of time, in order.
   *
   * @param loose the first number, or word such as "since", that belongs to no phrase; null where
   *     each belongs to one
   */
  record Phrases(List<Phrase> all, @Nullable String loose) {}

  static Phrases phrases(List<Token> tokens) {
    SpanReader reader = new SpanReader(TimeItem.all(tokens));
    List<Phrase> all = reader.read();
    return new Phrases(all, reader.loose);
  }

  private List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    boolean joined = false;
    while (at < items.size()) {
      TimeItem item = items.get(at);
      Optional<Span> span = span();
      if (span.isPresent()) {
        phrases.add(new Phrase(span.get(), joined && !phrases.isEmpty()));
        joined = false;
      } else {
        joined = item.is(Tag.JOIN) || item.is(Tag.COMMA) || (joined && item.isMark());
        note(item.mark());
        at++;
      }
    }
    return phrases;
  }

  private void note(@Nullable Token mark) {
    if (mark != null && loose == null && LIMITS.containsAll(mark.tags())) {
      loose = mark.text();
    }
  }

  private Optional<Span> span() {
    TimeItem item = items.get(at);
    if (item.mark() != null && item.mark().value() instanceof Rolling rolling) {
      at++;
      return Optional.of(Span.rolling(rolling));
    }
    if (item.is(Tag.NUMBER) && isRange(1) && when(2) != null) {
      return bareRange(item, when(2));
    }
    return item.when() == null ? prefixed(item) : Optional.of(named(item.when()));
  }

  /** "1~3월", "15~16년": the first number is of the second one's grain. */
  private Optional<Span> bareRange(TimeItem item, @Nullable When to) {
    if (to == null || item.mark() == null || !(item.mark().value() instanceof Integer number)) {
      return Optional.empty();
    }
    Grain grain = to.isYear() ? Grain.YEAR : coarsest(to);
    int full = grain == Grain.YEAR && number < 100 ? 2000 + number : number;
    if (outOf(grain, full)) {
      return Optional.empty();
    }
    at += 3;
    skip(Tag.UNTIL);
    return Optional.of(Span.range(When.of(CalendarWord.of(grain, full)), to));
  }

  private static Grain coarsest(When when) {
    return when.words().keySet().iterator().next();
  }

  private static boolean outOf(Grain grain, int number) {
    int most =
        switch (grain) {
          case YEAR -> 2999;
          case HALF -> 2;
          case QUARTER -> 4;
          case MONTH -> 12;
          case WEEK -> 0;
          case DAY -> 31;
        };
    return number < 1 || number > most;
  }

  /** "since March", "until the end of June", "between April and June". */
  private Optional<Span> prefixed(TimeItem item) {
    if (item.mark() == null || !(isLatin(item.mark()) || isCutOff(item.mark()))) {
      return Optional.empty();
    }
    int ahead = isAt(1, Tag.END) ? 2 : 1;
    When when = item.is(Tag.END) ? when(1) : when(ahead);
    Mode mode = mode(item.mark(), ahead == 2);
    if (when == null || mode == null) {
      return Optional.empty();
    }
    at += item.is(Tag.END) ? 2 : ahead + 1;
    if (mode == Mode.SINCE || item.is(Tag.BETWEEN)) {
      Optional<When> to = rangeEnd(item.is(Tag.BETWEEN));
      if (to.isPresent()) {
        return Optional.of(Span.range(when, to.get()));
      }
    }
    boolean of = item.is(Tag.FROM) && !onwards();
    return Optional.of(Span.of(of ? Mode.PLAIN : mode, when));
  }

  /** "기준일을 2015년 말로": the one Korean word of time that stands before its date. */
  private static boolean isCutOff(Token mark) {
    return mark.text().equals("기준일");
  }

  private static @Nullable Mode mode(Token mark, boolean end) {
    return PREFIXES.entrySet().stream()
        .filter(entry -> mark.is(entry.getKey()))
        .map(Map.Entry::getValue)
        .map(mode -> mode == Mode.ASOF && end ? Mode.ASOF_END : mode)
        .findFirst()
        .orElse(null);
  }

  private Span named(When when) {
    at++;
    Optional<When> to = rangeEnd(false);
    if (to.isPresent()) {
      skip(Tag.UNTIL);
      return Span.range(when, to.get());
    }
    boolean end = isEnd() && skip(Tag.END);
    if (skip(Tag.UNTIL, true)) {
      return Span.of(Mode.UNTIL, when);
    }
    if (skip(Tag.ASOF, true)) {
      return Span.of(end ? Mode.ASOF_END : Mode.ASOF, when);
    }
    if (skip(Tag.BEFORE, true)) {
      return Span.of(Mode.BEFORE, when);
    }
    if (skip(Tag.FROM, true) || skip(Tag.SINCE, true) || onwards()) {
      skip(Tag.SINCE, true);
      return Span.of(Mode.SINCE, when);
    }
    return Span.of(end ? Mode.END : Mode.PLAIN, when);
  }

  /** Whether the end of what is named follows: 2016년 말, 2016 year-end, but not "2016 end". */
  private boolean isEnd() {
    Token mark = at < items.size() ? items.get(at).mark() : null;
    return mark == null || !isLatin(mark) || mark.text().contains("year");
  }

  /** Whether "on" or "onwards" follows, taken: "the meetings from March" are only March's. */
  private boolean onwards() {
    Token mark = at < items.size() ? items.get(at).mark() : null;
    boolean onwards = mark != null && mark.text().startsWith("on") && isLatin(mark);
    at += onwards ? 1 : 0;
    return onwards;
  }

  /** The second end of a range that goes on here, taken. */
  private Optional<When> rangeEnd(boolean between) {
    boolean joint =
        isRange(0)
            || isAt(0, Tag.FROM)
            || (between && isAt(0, Tag.JOIN))
            || (isAt(0, Tag.UNTIL) && isLatin(items.get(at).mark()));
    int ahead = isAt(1, Tag.END) ? 2 : 1;
    When to = joint ? when(ahead) : null;
    if (to == null && isRange(0) && at + 1 < items.size()) {
      return bareEnd(items.get(at + 1));
    }
    if (to != null) {
      at += ahead + 1;
      skip(Tag.END);
      skip(Tag.UNTIL, true);
    }
    return Optional.ofNullable(to);
  }

  /** "2015-16": the second number is a year's last two digits. */
  private Optional<When> bareEnd(TimeItem item) {
    When before = items.get(at - 1).when();
    if (before != null && item.mark() != null && item.mark().value() instanceof Integer number) {
      Grain grain = before.grain();
      if (item.is(Tag.NUMBER) && !outOf(grain, number)) {
        at += 2;
        return Optional.of(
            When.of(
                CalendarWord.of(
                    grain, grain == Grain.YEAR && number < 100 ? 2000 + number : number)));
      }
    }
    return Optional.empty();
  }

  private boolean isRange(int ahead) {
    return isAt(ahead, Tag.RANGE);
  }

  private boolean isAt(int ahead, Tag tag) {
    return at + ahead < items.size() && items.get(at + ahead).is(tag);
  }

  private @Nullable When when(int ahead) {
    return at + ahead < items.size() ? items.get(at + ahead).when() : null;
  }

  private boolean skip(Tag tag) {
    return skip(tag, false);
  }

  private boolean skip(Tag tag, boolean korean) {
    boolean found = isAt(0, tag) && !(korean && isLatin(items.get(at).mark()));
    if (found) {
      at++;
    }
    return found;
  }

  private static boolean isLatin(@Nullable Token token) {
    return token != null && token.text().chars().noneMatch(c -> Hangul.isKorean((char) c));
  }
}
