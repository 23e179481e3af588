package yaksok.desk;

import java.util.function.Function;

/** Port: runs what must be stored together, or not at all. */
public interface UnitOfWork {
  /** What one unit of work can reach. Not to be kept beyond it. */
  interface Ports {
    Cards cards();

    Outbox outbox();

    Inbox inbox();

    Reminders reminders();

    Conversations conversations();
  }

  /**
   * Runs the work in one write transaction that holds the store's write lock from its start, and
   * returns once it is durable. An exception undoes all of it.
   *
   * @throws StoreUnavailableException where the store is locked, read-only or out of reach
   */
  <T> T write(Function<Ports, T> work);

  /**
   * Runs the work on one consistent state of the store, without writing.
   *
   * @throws StoreUnavailableException where the store is out of reach
   */
  <T> T read(Function<Ports, T> work);
}
