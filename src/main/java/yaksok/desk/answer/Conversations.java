package yaksok.desk.answer;

import java.util.Optional;
import yaksok.reading.question.Query;

/** Port: the last question of each thread, which a follow-up builds on. */
public interface Conversations {
  /** Empty where the thread is new, or forgotten. */
  Optional<Query> last(String channel, String thread);

  /** Remembers what was understood; a question that was not leaves the one before it standing. */
  void remember(String channel, String thread, Query query);
}
