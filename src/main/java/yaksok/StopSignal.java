package yaksok;

import java.util.concurrent.CountDownLatch;

/**
 * Waits for the signal to stop the program, and holds its end until all is closed: opened before
 * all that has to be closed cleanly, and closed after it.
 */
final class StopSignal implements AutoCloseable {
  private final CountDownLatch given = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
  }

  /** Returns once the program is told to stop. */
  void await() {
    try {
      given.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    given.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
