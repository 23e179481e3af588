package yaksok.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last questions of threads in memory. */
final class MemoryConversations implements Conversations {
  private final Map<List<String>, Last> threads;

  /** A thread's last question, and when it was asked. */
  record Last(Topic topic, Instant at) {}

  MemoryConversations(Map<List<String>, Last> threads) {
    this.threads = threads;
  }

  @Override
  public Optional<Topic> last(String channel, String thread, Instant notBefore) {
    return Optional.ofNullable(threads.get(List.of(channel, thread)))
        .filter(last -> !last.at().isBefore(notBefore))
        .map(Last::topic);
  }

  @Override
  public void remember(String channel, String thread, Topic topic, Instant at) {
    threads.put(List.of(channel, thread), new Last(topic, at));
  }

  @Override
  public void forgetBefore(Instant instant) {
    threads.values().removeIf(last -> last.at().isBefore(instant));
  }
}
