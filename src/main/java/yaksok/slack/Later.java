package yaksok.slack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs something after a while, without holding a thread meanwhile. */
@FunctionalInterface
public interface Later {
  void run(Duration after, Runnable task);

  /** Runs it on this executor. */
  static Later on(Executor executor) {
    return (after, task) ->
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, executor)
            .execute(task);
  }
}
