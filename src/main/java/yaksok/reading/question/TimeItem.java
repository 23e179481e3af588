package yaksok.reading.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CalendarWord.Grain;

/**
 * What a phrase of time is read from: a whole date, or any other word that is not to be ignored.
 *
 * @param when the date; null where it is another word
 * @param mark the other word; null where it is a date
 */
record TimeItem(@Nullable When when, @Nullable Token mark) {
  private static final Set<Tag> MARKS =
      EnumSet.of(
          Tag.FROM,
          Tag.UNTIL,
          Tag.SINCE,
          Tag.BEFORE,
          Tag.AFTER,
          Tag.BETWEEN,
          Tag.RANGE,
          Tag.ASOF,
          Tag.END,
          Tag.JOIN,
          Tag.ROLLING,
          Tag.NUMBER,
          Tag.COMPARE);
  private static final Set<String> KOREAN_AND = Set.of("와", "과", "랑", "이랑", "하고", "보다");

  boolean is(Tag tag) {
    return mark != null && mark.is(tag);
  }

  /** Whether the word can be part of a phrase of time. */
  boolean isMark() {
    return mark != null && isMark(mark);
  }

  private static boolean isMark(Token token) {
    return token.tags().stream().anyMatch(MARKS::contains);
  }

  /** The items of a question, words of the calendar that belong together in one. */
  static List<TimeItem> all(List<Token> tokens) {
    List<TimeItem> items = new ArrayList<>();
    boolean comparing = tokens.stream().anyMatch(token -> token.is(Tag.COMPARE));
    boolean afterTime = false;
    for (Token typed : tokens) {
      Token token = comparing ? joint(typed) : typed;
      if (token.value() instanceof CalendarWord word) {
        add(items, When.of(word));
        afterTime = true;
      } else if (token.is(Tag.SUFFIX)) {
        suffix(token, afterTime).ifPresent(mark -> items.add(new TimeItem(null, mark)));
      } else if (token.is(Tag.COMMA)) {
        items.add(new TimeItem(null, token));
      } else if (!token.is(Tag.IGNORE) || isMark(token)) {
        items.add(new TimeItem(null, token));
        afterTime = false;
      } else if (token.text().equals("on") && isFrom(items)) {
        items.add(new TimeItem(null, token));
      }
    }
    return items;
  }

  /** In a comparison "to" and "between" part two periods, they do not make one range. */
  private static Token joint(Token token) {
    boolean joint = token.text().equals("to") || token.is(Tag.BETWEEN);
    return joint ? new Token(Tag.JOIN, token.text(), token.start(), token.end(), null) : token;
  }

  /** Whether "from March" stands last. */
  private static boolean isFrom(List<TimeItem> items) {
    int last = items.size() - 1;
    return last > 0 && items.get(last).when != null && items.get(last - 1).is(Tag.FROM);
  }

  private static Optional<Token> suffix(Token token, boolean afterTime) {
    if (!afterTime) {
      return Optional.empty();
    }
    Tag tag =
        KOREAN_AND.contains(token.text()) ? Tag.JOIN : token.text().equals("에서") ? Tag.FROM : null;
    return Optional.ofNullable(tag)
        .map(as -> new Token(as, token.text(), token.start(), token.end(), null));
  }

  /** Adds a word of the calendar to the date before it, where it can belong to that. */
  private static void add(List<TimeItem> items, When word) {
    int last = items.size() - 1;
    if (last >= 1
        && items.get(last).is(Tag.COMMA)
        && items.get(last - 1).when != null
        && word.isYear()) {
      When before = items.get(last - 1).when;
      if (before != null && before.names(Grain.DAY) && before.with(word).isPresent()) {
        items.remove(last);
        last--;
      }
    }
    When before = last < 0 ? null : items.get(last).when;
    Optional<When> both = before == null ? Optional.empty() : before.with(word);
    if (both.isPresent()) {
      items.set(last, new TimeItem(both.get(), null));
    } else {
      items.add(new TimeItem(word, null));
    }
  }
}
