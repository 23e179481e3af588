package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.Query;

/** Says what a follow-up took over from the question before it. */
final class Inherited {
  private Inherited() {}

  /**
   * The answer with what it inherited in small print.
   *
   * @param before the question before it
   * @param alone what the question says by itself
   */
  static Answer shown(Answer answer, Query before, Query alone) {
    List<Message> kept = kept(answer.query(), before, alone);
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

  private static List<Message> kept(Query now, Query before, Query alone) {
    List<Message> kept = new ArrayList<>();
    if (now.card() instanceof CardChoice.Numbered numbered
        && alone.card() == null
        && numbered.equals(before.card())) {
      kept.add(Message.of("answer.inherited.card", numbered.number()));
    }
    if (now.kind() == before.kind() && now.kind() != alone.kind()) {
      kept.add(Message.of("answer.kind." + now.kind().code()));
    }
    if (now.periods().equals(before.periods()) && !now.periods().equals(alone.periods())) {
      now.periods().forEach(period -> kept.add(Message.of("answer.label.period", period)));
    }
    if (isTaken(now.indicator(), before.indicator(), alone.indicator())) {
      kept.add(Message.of("answer.label.name", Objects.requireNonNull(now.indicator())));
    }
    if (!now.words().isEmpty()
        && now.words().equals(before.words())
        && !now.words().equals(alone.words())) {
      kept.add(Message.of("answer.label.name", String.join(" ", now.words())));
    }
    return kept;
  }

  private static boolean isTaken(
      @Nullable String now, @Nullable String before, @Nullable String alone) {
    return now != null && now.equals(before) && !now.equals(alone);
  }
}
