package yaksok.desk.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/** Keeps the last question of the threads used most recently, in memory: older ones start anew. */
public final class RecentConversations implements Conversations {
  private record Place(String channel, String thread) {}

  private final Map<Place, Query> recent;

  /**
   * @param atMost how many threads are remembered
   */
  public RecentConversations(int atMost) {
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Place, Query> eldest) {
            return size() > atMost;
          }
        };
  }

  @Override
  public synchronized Optional<Query> last(String channel, String thread) {
    return Optional.ofNullable(recent.get(new Place(channel, thread)));
  }

  @Override
  public synchronized void remember(String channel, String thread, Query query) {
    if (query.kind() != Kind.UNCLEAR) {
      recent.put(new Place(channel, thread), query);
    }
  }
}
