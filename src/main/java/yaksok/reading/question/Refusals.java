package yaksok.reading.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yaksok.domain.Message;

/** What makes a question unclear, whatever else it says, and how that is said. */
final class Refusals {
  private static final Map<Tag, String> KEYS =
      new EnumMap<>(
          Map.of(
              Tag.WHY, "question.why",
              Tag.FORECAST, "question.forecast",
              Tag.NOTHELD, "question.notHeld",
              Tag.OTHER, "question.other"));

  /** Endings that make what they follow a condition. */
  private static final Set<String> CONDITIONS = Set.of("면", "이면", "라면", "이라면", "이었으면", "였으면");

  private Refusals() {}

  static Optional<Message> of(Asked asked) {
    for (Token token : asked.tokens()) {
      for (Map.Entry<Tag, String> entry : KEYS.entrySet()) {
        if (token.is(entry.getKey()) && !(token.is(Tag.FORECAST) && asksWhatItTakes(asked))) {
          return Optional.of(Message.of(entry.getValue(), token.text()));
        }
      }
    }
    if (supposes(asked)) {
      return Optional.of(Message.of("question.forecast"));
    }
    Optional<Token> loose =
        asked.tokens().stream().filter(token -> isLoose(token, asked)).findFirst();
    if (loose.isPresent()) {
      return Optional.of(Message.of("question.unknownWord", loose.get().text()));
    }
    if (asked.has(Tag.SPLIT) || (asked.has(Tag.EACH) && asked.time().periods().isEmpty())) {
      return Optional.of(Message.of("question.each"));
    }
    if (asksTwoThings(asked)) {
      return Optional.of(Message.of("question.two"));
    }
    if (asked.time().ahead() != null) {
      return Optional.of(Message.of("question.ahead", asked.time().ahead()));
    }
    if (asked.time().clash()) {
      return Optional.of(Message.of("question.clash"));
    }
    return Optional.ofNullable(asked.time().loose())
        .map(word -> Message.of("question.unknownWord", word));
  }

  /** "몇 번 더 해야 맞출 수 있나요": what is missing, not what will be. */
  private static boolean asksWhatItTakes(Asked asked) {
    return asked.has(Tag.MORE) && asked.has(Tag.MUST) && asked.has(Tag.COUNT, Tag.HOWMANY);
  }

  /** "2015년 이행률하고 2016년 목표": one figure of one period, and another one of another. */
  private static boolean asksTwoThings(Asked asked) {
    List<Tag> said =
        asked.tokens().stream()
            .flatMap(token -> Stream.of(Tag.RATE, Tag.TARGET, Tag.CALENDAR).filter(token::is))
            .dropWhile(Tag.CALENDAR::equals)
            .toList();
    return asked.time().periods().size() > 1
        && !asked.has(Tag.COMPARE, Tag.ACTUAL)
        && said.containsAll(List.of(Tag.RATE, Tag.TARGET))
        && said.subList(0, said.lastIndexOf(other(said.get(0)))).contains(Tag.CALENDAR);
  }

  private static Tag other(Tag asked) {
    return asked == Tag.RATE ? Tag.TARGET : Tag.RATE;
  }

  /** "목표가 5회라면": what would be if a figure were another. */
  private static boolean supposes(Asked asked) {
    List<Token> tokens = asked.tokens();
    return IntStream.range(1, tokens.size())
        .anyMatch(
            at -> tokens.get(at - 1).is(Tag.CLAIM) && CONDITIONS.contains(tokens.get(at).text()));
  }

  /** A figure that the question neither wants confirmed nor compared with what was reached. */
  private static boolean isLoose(Token token, Asked asked) {
    boolean confirmed = asked.has(Tag.YESNO, Tag.REACH);
    return (token.is(Tag.PERCENTAGE) && !confirmed)
        || (token.is(Tag.CLAIM) && !confirmed && !asked.has(Tag.COUNT, Tag.HOWMANY));
  }

  /** Why no rule fits. */
  static Message unread(Asked asked) {
    return asked.words().stream()
        .filter(word -> !word.recorded())
        .findFirst()
        .map(word -> Message.of("question.unknownWord", word.text()))
        .orElseGet(() -> Message.of("question.unclear"));
  }
}
