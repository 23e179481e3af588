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
   * @param opening whether a conversation opens with it, as far as it is remembered
   */
  record Answer(String kind, Reply reply, boolean opening) {}

  Answer to(Question question);
}
