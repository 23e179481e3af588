package yaksok;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was opened, to be closed in reverse order, whatever one of them says to it. */
final class Closing implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Closing.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Something to close, with its name for the log. */
  private record Part(String name, AutoCloseable part) {}

  private final Deque<Part> parts = new ArrayDeque<>();

  /** Closes this before all that was opened so far. */
  <T extends AutoCloseable> T after(String name, T part) {
    parts.push(new Part(name, part));
    return part;
  }

  /** Lets what an executor was given come to its end, for as long as is reasonable. */
  ExecutorService after(String name, ExecutorService executor) {
    parts.push(new Part(name, () -> drain(executor)));
    return executor;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      Part next = parts.pop();
      try {
        next.part().close();
      } catch (Exception e) {
        log.warn("{} did not close cleanly", next.name(), e);
      }
    }
  }

  private static void drain(ExecutorService executor) throws InterruptedException {
    executor.shutdown();
    if (!executor.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      executor.shutdownNow();
    }
  }
}
