package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.Query;
import yaksok.reading.question.Taken;

/** Says what a follow-up took over from the question before it. */
final class Inherited {
  private Inherited() {}

  /** The answer with what its question inherited in small print. */
  static Answer shown(Answer answer) {
    List<Message> kept = kept(answer.query());
    if (kept.isEmpty()) {
      return answer;
    }
    List<Reply.Part> parts = new ArrayList<>(answer.reply().parts());
    parts.add(beforeButtons(parts), new Reply.Small(Message.of("answer.inherited", kept)));
    return answer.with(new Reply(answer.language(), answer.reply().audience(), parts));
  }

  /** The end of what is said, where the buttons under it begin. */
  private static int beforeButtons(List<Reply.Part> parts) {
    int at = parts.size();
    while (at > 0 && parts.get(at - 1) instanceof Reply.Buttons) {
      at--;
    }
    return at;
  }

  private static List<Message> kept(Query query) {
    return Arrays.stream(Taken.values())
        .filter(query.taken()::contains)
        .flatMap(taken -> said(taken, query))
        .toList();
  }

  private static Stream<Message> said(Taken taken, Query query) {
    return switch (taken) {
      case CARD ->
          query.card() instanceof CardChoice.Numbered numbered
              ? Stream.of(Message.of("answer.inherited.card", numbered.number()))
              : Stream.empty();
      case KIND -> Stream.of(Message.of("answer.kind." + query.kind().code()));
      case PERIOD, YEAR ->
          query.periods().stream().map(each -> Message.of("answer.label.period", each));
      case AS_OF -> Stream.of(Message.of("answer.inherited.as-of", query.asOf()));
      case INDICATOR -> Stream.ofNullable(query.indicator()).map(Inherited::name);
      case WORDS ->
          query.words().isEmpty()
              ? Stream.empty()
              : Stream.of(name(String.join(" ", query.words())));
    };
  }

  private static Message name(String words) {
    return Message.of("answer.label.name", words);
  }
}
