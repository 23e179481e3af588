package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards.Summary;
import yaksok.domain.Message;
import yaksok.domain.time.Period;

/** Questions that can be answered, offered where one was not understood. */
final class Suggestions {
  static final int MOST = 3;

  private Suggestions() {}

  /**
   * Up to three questions.
   *
   * @param card the one meant, or null where that is open
   */
  static List<Message> on(@Nullable Summary card, LocalDate asOf) {
    if (card == null) {
      return List.of(Message.of("answer.suggest.cards"));
    }
    List<Message> questions = new ArrayList<>();
    Period term = card.term();
    if (term.contains(asOf)) {
      questions.add(Message.of("answer.suggest.year", String.valueOf(asOf.getYear())));
      questions.add(Message.of("answer.suggest.due"));
    } else {
      questions.add(Message.of("answer.suggest.term"));
      questions.add(Message.of("answer.suggest.period"));
    }
    questions.add(Message.of("answer.suggest.last"));
    return questions;
  }
}
