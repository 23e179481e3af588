package yaksok.slack;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.BareFailure;

/** Runs the slow work once a request is acknowledged. */
public final class Background {
  private static final Logger log = LoggerFactory.getLogger(Background.class);

  private final Executor executor;

  /**
   * @param executor drained at shutdown, so that what was acknowledged is finished
   */
  public Background(Executor executor) {
    this.executor = executor;
  }

  public void run(Runnable work) {
    executor.execute(() -> guarded(work));
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      log.error("work after an acknowledgement failed", BareFailure.of(e));
    }
  }
}
