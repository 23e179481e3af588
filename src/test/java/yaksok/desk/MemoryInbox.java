package yaksok.desk;

import java.time.Instant;
import java.util.Map;

/** The inbox in memory. */
final class MemoryInbox implements Inbox {
  private final Map<String, Instant> seen;

  MemoryInbox(Map<String, Instant> seen) {
    this.seen = seen;
  }

  @Override
  public boolean accept(String id, Instant at) {
    return seen.putIfAbsent(id, at) == null;
  }

  @Override
  public boolean knows(String id) {
    return seen.containsKey(id);
  }

  @Override
  public void forgetBefore(Instant instant) {
    seen.values().removeIf(at -> at.isBefore(instant));
  }
}
