package yaksok.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Port: what each thread is about after its last question, which a follow-up builds on. */
public interface Conversations {
  /** Until then a thread goes on where it was left. */
  Duration KEPT = Duration.ofDays(7);

  /** Empty where the thread is new, or its last question older than this instant. */
  Optional<Topic> last(String channel, String thread, Instant notBefore);

  void remember(String channel, String thread, Topic topic, Instant at);

  /** Forgets the threads whose last question is older than this instant. */
  void forgetBefore(Instant instant);
}
