package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.reading.question.Query;

/** Says what a follow-up took over from the question before it. */
final class Inherited {
  private Inherited() {}

  static Answer shown(Answer answer, Asker asker) {
    Query before = asker.previous();
    List<Message> kept = before == null ? List.of() : kept(before, answer.query());
    if (kept.isEmpty()) {
      return answer;
    }
    List<Reply.Part> parts = new ArrayList<>(answer.reply().parts());
    parts.add(new Reply.Small(Message.of("answer.inherited", kept)));
    return answer.with(new Reply(answer.language(), answer.reply().audience(), parts));
  }

  private static List<Message> kept(Query before, Query now) {
    List<Message> kept = new ArrayList<>();
    if (before.kind() == now.kind()) {
      kept.add(Message.of("answer.kind." + now.kind().code()));
    }
    if (!now.periods().isEmpty() && before.periods().equals(now.periods())) {
      now.periods().forEach(period -> kept.add(Message.of("answer.label.period", period)));
    }
    if (isSame(before.indicator(), now.indicator())) {
      kept.add(Message.of("answer.label.name", Objects.requireNonNull(now.indicator())));
    }
    return kept;
  }

  private static boolean isSame(@Nullable String before, @Nullable String now) {
    return now != null && now.equals(before);
  }
}
