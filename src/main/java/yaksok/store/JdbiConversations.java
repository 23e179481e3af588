package yaksok.store;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import yaksok.desk.Conversations;
import yaksok.desk.Topic;

/** What threads are about, as JSON. Instants are stored as they are in the inbox. */
final class JdbiConversations implements Conversations {
  private final Handle handle;

  JdbiConversations(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Optional<Topic> last(String channel, String thread, Instant notBefore) {
    return handle
        .createQuery(
            "select topic from conversations"
                + " where channel = :channel and thread = :thread and at >= :notBefore")
        .bind("channel", channel)
        .bind("thread", thread)
        .bind("notBefore", JdbiInbox.sortable(notBefore))
        .mapTo(String.class)
        .findOne()
        .flatMap(JdbiConversations::read);
  }

  @Override
  public void remember(String channel, String thread, Topic topic, Instant at) {
    handle
        .createUpdate(
            "insert into conversations (channel, thread, topic, at)"
                + " values (:channel, :thread, :topic, :at)"
                + " on conflict (channel, thread) do update"
                + " set topic = excluded.topic, at = excluded.at")
        .bind("channel", channel)
        .bind("thread", thread)
        .bind("topic", StoreJson.write(topic))
        .bind("at", JdbiInbox.sortable(at))
        .execute();
  }

  @Override
  public void forgetBefore(Instant instant) {
    handle
        .createUpdate("delete from conversations where at < :instant")
        .bind("instant", JdbiInbox.sortable(instant))
        .execute();
  }

  /** What another version of the program wrote and this one can't read is forgotten. */
  private static Optional<Topic> read(String json) {
    try {
      return Optional.of(StoreJson.read(json, Topic.class));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
