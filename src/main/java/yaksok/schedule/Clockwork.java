package yaksok.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.BareFailure;
import yaksok.desk.Conversations;
import yaksok.desk.UnitOfWork;

/**
 * Runs what goes by the clock: the rounds at the hour of sending, the delivery of stored messages
 * every few seconds, and once a day the forgetting of what came in long ago.
 *
 * <p>Its schedule lies in the store, so that a program killed at any instant goes on where it was.
 * Delivery claims each message by itself and keeps to no schedule: one that a killed program had in
 * hand would stand still until it is known to be dead. All of it is safe to run again.
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
  private final List<Job> jobs;
  private final Rounds rounds;
  private final ScheduledExecutorService delivery = Executors.newSingleThreadScheduledExecutor();
  private Instant seen = Instant.MIN;
  private boolean owed;

  /** A task of the schedule, and what it does. */
  private record Job(RecurringTask<Void> task, Runnable work) {
    static Job of(String name, Schedule schedule, Runnable work) {
      return new Job(
          Tasks.recurring(name, schedule)
              .onFailure(new SoonAgain())
              .execute((task, context) -> work.run()),
          work);
    }
  }

  /**
   * @param store holds the table of the schedule
   * @param time the office's clock
   */
  public Clockwork(DataSource store, UnitOfWork work, Rounds rounds, InstantSource time) {
    this.time = time;
    this.rounds = rounds;
    Daily daily = new Daily(rounds.rules().zone(), rounds.rules().hour());
    this.jobs =
        List.of(
            Job.of("rounds", daily, this::round), Job.of("forgetting", daily, () -> forget(work)));
    this.scheduler =
        Scheduler.create(store)
            .startTasks(jobs.stream().map(Job::task).toList())
            .clock(time::instant)
            .threads(jobs.size())
            .pollingInterval(LOOK)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_TO_MISS)
            .shutdownMaxWait(SHUTDOWN)
            .failureLogging(LogLevel.OFF, false)
            .build();
  }

  private void round() {
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
    owed = !allDueNow();
    scheduler.start();
    ScheduledFuture<?> unused =
        delivery.scheduleWithFixedDelay(
            this::deliver, DELIVER.toMillis(), DELIVER.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void deliver() {
    attempt("the look at the clock", this::lookAtClock);
    attempt("delivery", () -> rounds.deliver(time));
  }

  /** A clock that was set back would else leave everything waiting until it has caught up. */
  synchronized void lookAtClock() {
    Instant present = time.instant();
    if (present.isBefore(seen)) {
      LOG.warn("the clock was set back from {} to {}", seen, present);
      owed = true;
    }
    if (owed) {
      owed = !allDueNow();
      // The scheduler measures its pauses by the same clock, and would sleep until then.
      scheduler.triggerCheckForDueExecutions();
    }
    seen = present;
  }

  /** Whether every job could be put forward: the store may be out of reach just then. */
  private boolean allDueNow() {
    return jobs.stream().filter(this::dueNow).count() == jobs.size();
  }

  private boolean dueNow(Job job) {
    TaskInstance<Void> instance = job.task().instance(RecurringTask.INSTANCE);
    try {
      if (!scheduler.scheduleIfNotExists(instance, time.instant())) {
        scheduler.reschedule(instance, time.instant());
      }
      return true;
    } catch (TaskInstanceCurrentlyExecutingException e) {
      LOG.info("{} is running in another program, or was when one died", job.task().getName());
      delivery.execute(() -> attempt(job.task().getName(), job.work()));
      return true;
    } catch (RuntimeException e) {
      LOG.warn("{} could not be put forward", job.task().getName(), BareFailure.of(e));
      return false;
    }
  }

  /** What failed goes to the log in any case; a tick that throws would be the last one. */
  private static void attempt(String name, Runnable work) {
    try {
      work.run();
    } catch (Throwable e) {
      LOG.error("{} failed", name, BareFailure.of(e));
    }
  }

  /** Lets what is running come to its end. */
  @Override
  public void close() {
    delivery.shutdown();
    scheduler.stop();
    try {
      if (!delivery.awaitTermination(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS)) {
        delivery.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
