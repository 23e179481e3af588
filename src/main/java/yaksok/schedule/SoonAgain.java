package yaksok.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.BareFailure;

/**
 * Tries what failed again within seconds, then more and more slowly, and for ever. The scheduler's
 * own choice is the schedule's next time: a store locked at the hour of sending would cost a day.
 */
final class SoonAgain implements FailureHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(SoonAgain.class);

  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final int DOUBLINGS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final FailureHandler<Void> again =
      FailureHandler.<Void>maxRetries(DOUBLINGS)
          .withBackoff(FIRST, 2)
          .then(new OnFailureRetryLater<>(LONGEST), complete -> {});

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    String name = failed.getExecution().taskInstance.getTaskName();
    failed
        .getCause()
        .ifPresent(
            cause -> LOG.error("{} failed, and is tried again", name, BareFailure.of(cause)));
    again.onFailure(failed, operations);
  }
}
