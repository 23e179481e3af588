package yaksok.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Conversations;
import yaksok.desk.UnitOfWork;

/**
 * Runs what goes by the clock: the rounds at the hour of sending, the delivery of stored messages
 * every few seconds, and once a day the forgetting of what came in long ago.
 *
 * <p>Its schedule lies in the store, so that a program killed at any instant goes on where it was.
 * All of it is safe to run again.
 */
public final class Clockwork implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration DELIVER = Duration.ofSeconds(3);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int HEARTBEATS_TO_MISS = 4;
  private static final Duration SHUTDOWN = Duration.ofSeconds(20);
  private static final Duration REMEMBER = Duration.ofDays(2);

  private final Scheduler scheduler;
  private final InstantSource time;
  private final List<RecurringTask<Void>> tasks;

  /**
   * @param store holds the table of the schedule
   * @param time the office's clock
   */
  public Clockwork(DataSource store, UnitOfWork work, Rounds rounds, InstantSource time) {
    this.time = time;
    Daily daily = new Daily(rounds.rules().zone(), rounds.rules().hour());
    this.tasks =
        List.of(
            Tasks.recurring("rounds", daily).execute((task, context) -> round(rounds)),
            Tasks.recurring("delivery", FixedDelay.of(DELIVER))
                .execute((task, context) -> rounds.deliver(time)),
            Tasks.recurring("forgetting", daily).execute((task, context) -> forget(work)));
    this.scheduler =
        Scheduler.create(store)
            .startTasks(tasks)
            .clock(time::instant)
            .threads(tasks.size())
            .pollingInterval(LOOK)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_TO_MISS)
            .shutdownMaxWait(SHUTDOWN)
            .failureLogging(LogLevel.WARN, false)
            .build();
  }

  private void round(Rounds rounds) {
    Instant now = time.instant();
    rounds.round(now);
    LOG.info("round of {} done", now);
  }

  private void forget(UnitOfWork work) {
    work.write(
        ports -> {
          ports.inbox().forgetBefore(time.instant().minus(REMEMBER));
          ports.conversations().forgetBefore(time.instant().minus(Conversations.KEPT));
          return true;
        });
  }

  /**
   * Starts, and does all of it at once: what was missed while the program was down, and where the
   * clock stands earlier than it did before.
   */
  public void start() {
    tasks.forEach(this::dueNow);
    scheduler.start();
  }

  private void dueNow(RecurringTask<Void> task) {
    TaskInstance<Void> instance = task.instance(RecurringTask.INSTANCE);
    try {
      if (!scheduler.scheduleIfNotExists(instance, time.instant())) {
        scheduler.reschedule(instance, time.instant());
      }
    } catch (TaskInstanceCurrentlyExecutingException e) {
      LOG.info("{} is running in another program, or was when one died", task.getName());
    }
  }

  /** Lets what is running come to its end. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
