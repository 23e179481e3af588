package yaksok.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import yaksok.desk.Cards;
import yaksok.desk.Conversations;
import yaksok.desk.Inbox;
import yaksok.desk.Outbox;
import yaksok.desk.Reminders;
import yaksok.desk.UnitOfWork;

/** Units of work on two pools: one connection that writes, several that read. */
final class JdbiUnitOfWork implements UnitOfWork {
  private final Jdbi writer;
  private final Jdbi reader;

  JdbiUnitOfWork(Jdbi writer, Jdbi reader) {
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public <T> T write(Function<Ports, T> work) {
    return run(writer, work);
  }

  @Override
  public <T> T read(Function<Ports, T> work) {
    return run(reader, work);
  }

  private static <T> T run(Jdbi jdbi, Function<Ports, T> work) {
    try {
      return jdbi.inTransaction(handle -> work.apply(new HandlePorts(handle)));
    } catch (JdbiException e) {
      throw StoreFault.of(e);
    }
  }

  /** The ports on one handle. */
  private record HandlePorts(Handle handle) implements Ports {
    @Override
    public Cards cards() {
      return new JdbiCards(handle);
    }

    @Override
    public Outbox outbox() {
      return new JdbiOutbox(handle);
    }

    @Override
    public Inbox inbox() {
      return new JdbiInbox(handle);
    }

    @Override
    public Conversations conversations() {
      return new JdbiConversations(handle);
    }

    @Override
    public Reminders reminders() {
      return new JdbiReminders(handle);
    }
  }
}
