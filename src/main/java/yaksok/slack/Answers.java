package yaksok.slack;

import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;

/** Answers questions, whatever way they come in. */
@FunctionalInterface
public interface Answers {
  /**
   * A question.
   *
   * @param conversation what follow-ups belong to; null where nothing is remembered
   */
  record Question(String text, Caller caller, @Nullable String conversation) {}

  /**
   * An answer.
   *
   * @param kind of question, as {@code ask --json} spells it
   */
  record Answer(String kind, Reply reply) {}

  Answer to(Question question);
}
