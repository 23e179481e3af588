package yaksok.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox in memory. */
final class MemoryOutbox implements Outbox {
  private final Map<String, Outgoing> messages;

  MemoryOutbox(Map<String, Outgoing> messages) {
    this.messages = messages;
  }

  @Override
  public boolean put(Outgoing outgoing) {
    return messages.putIfAbsent(outgoing.key(), outgoing) == null;
  }

  @Override
  public Optional<Outgoing> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  @Override
  public List<Outgoing> due(Instant now, int atMost) {
    return messages.values().stream()
        .filter(each -> isOpen(each) && each.isDue(now))
        .sorted(Comparator.comparing(Outgoing::due))
        .limit(atMost)
        .toList();
  }

  @Override
  public void update(Outgoing outgoing) {
    messages.replace(outgoing.key(), outgoing);
  }

  @Override
  public int waiting() {
    return (int) messages.values().stream().filter(MemoryOutbox::isOpen).count();
  }

  private static boolean isOpen(Outgoing outgoing) {
    return outgoing.state() == State.WAITING || outgoing.state() == State.SENDING;
  }
}
