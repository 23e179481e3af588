package yaksok.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import yaksok.desk.Inbox;

/** The ids of what came in. Instants are stored as milliseconds, padded, so that they sort. */
final class JdbiInbox implements Inbox {
  private final Handle handle;

  JdbiInbox(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean accept(String id, Instant at) {
    return handle
            .createUpdate("insert into inbox (id, at) values (:id, :at) on conflict do nothing")
            .bind("id", id)
            .bind("at", sortable(at))
            .execute()
        == 1;
  }

  @Override
  public boolean knows(String id) {
    return handle
        .createQuery("select exists (select 1 from inbox where id = :id)")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public void forgetBefore(Instant instant) {
    handle
        .createUpdate("delete from inbox where at < :instant")
        .bind("instant", sortable(instant))
        .execute();
  }

  static String sortable(Instant instant) {
    return String.format("%015d", instant.toEpochMilli());
  }
}
