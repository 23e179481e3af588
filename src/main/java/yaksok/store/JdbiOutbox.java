package yaksok.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import yaksok.desk.Outbox;
import yaksok.desk.Reply;

/** The messages on their way, in the store. */
final class JdbiOutbox implements Outbox {
  private final OutboxDao dao;

  JdbiOutbox(Handle handle) {
    this.dao = handle.attach(OutboxDao.class);
  }

  @Override
  public boolean put(Outgoing outgoing) {
    return dao.insert(row(outgoing)) == 1;
  }

  @Override
  public Optional<Outgoing> find(String key) {
    return dao.find(key).map(JdbiOutbox::outgoing);
  }

  @Override
  public List<Outgoing> due(Instant now, int atMost) {
    long beyond = now.plus(LONGEST_WAIT).toEpochMilli();
    return dao.due(now.toEpochMilli(), beyond, atMost).stream().map(JdbiOutbox::outgoing).toList();
  }

  @Override
  public void update(Outgoing outgoing) {
    dao.update(row(outgoing));
  }

  @Override
  public int waiting() {
    return dao.waiting();
  }

  private static OutboxDao.Row row(Outgoing outgoing) {
    return new OutboxDao.Row(
        outgoing.key(),
        outgoing.conversation(),
        StoreJson.write(outgoing.body()),
        outgoing.due().toEpochMilli(),
        outgoing.state().name(),
        outgoing.attempts(),
        outgoing.begun().map(Instant::toEpochMilli).orElse(null),
        outgoing.messageId().orElse(null));
  }

  private static Outgoing outgoing(OutboxDao.Row row) {
    return new Outgoing(
        row.key(),
        row.conversation(),
        StoreJson.read(row.body(), Reply.class),
        Instant.ofEpochMilli(row.due()),
        State.valueOf(row.state()),
        row.attempts(),
        Optional.ofNullable(row.begun()).map(Instant::ofEpochMilli),
        Optional.ofNullable(row.messageId()));
  }
}
