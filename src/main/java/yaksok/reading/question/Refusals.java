package yaksok.reading.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import yaksok.domain.Message;

/** What makes a question unclear, whatever else it says, and how that is said. */
final class Refusals {
  private static final Map<Tag, String> KEYS =
      new EnumMap<>(
          Map.of(
              Tag.WHY, "question.why",
              Tag.FORECAST, "question.forecast",
              Tag.NOTHELD, "question.notHeld",
              Tag.OTHER, "question.other",
              Tag.PERCENTAGE, "question.unknownWord"));

  private Refusals() {}

  static Optional<Message> of(Asked asked) {
    for (Token token : asked.tokens()) {
      for (Map.Entry<Tag, String> entry : KEYS.entrySet()) {
        if (token.is(entry.getKey())) {
          return Optional.of(Message.of(entry.getValue(), token.text()));
        }
      }
    }
    if (asked.has(Tag.SPLIT) || (asked.has(Tag.EACH) && asked.time().periods().isEmpty())) {
      return Optional.of(Message.of("question.each"));
    }
    if (asked.time().clash()) {
      return Optional.of(Message.of("question.clash"));
    }
    return Optional.ofNullable(asked.time().loose())
        .map(word -> Message.of("question.unknownWord", word));
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
