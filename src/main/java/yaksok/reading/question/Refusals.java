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
    return asked.time().clash() ? Optional.of(Message.of("question.clash")) : looseNumber(asked);
  }

  /** A number stands for something only in a range ("1~3월"). */
  private static Optional<Message> looseNumber(Asked asked) {
    for (int at = 0; at < asked.tokens().size(); at++) {
      Token token = asked.tokens().get(at);
      if (token.is(Tag.NUMBER) && !isRange(asked, at - 1) && !isRange(asked, at + 1)) {
        return Optional.of(Message.of("question.unknownWord", token.text()));
      }
    }
    return Optional.empty();
  }

  private static boolean isRange(Asked asked, int at) {
    return at >= 0 && at < asked.tokens().size() && asked.tokens().get(at).is(Tag.RANGE);
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
