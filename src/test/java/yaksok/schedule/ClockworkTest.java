package yaksok.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.util.ExceptionUtils;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.desk.remind.DeliverOutbox;
import yaksok.desk.remind.Round;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.notice.NoticeRules;
import yaksok.store.Database;

/** The clockwork on a real store, with a clock that the test sets. */
class ClockworkTest {
  private static final long PATIENCE = 20;

  @TempDir Path folder;

  private final AtomicReference<Instant> now = new AtomicReference<>(nine("2017-02-27"));
  private final BlockingQueue<Instant> rounds = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> posts = new LinkedBlockingQueue<>();

  /** What the next rounds, and the next posts, fail with. */
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  private final Queue<Throwable> posting = new ConcurrentLinkedQueue<>();
  private Database database;
  private UnitOfWork work;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("yaksok.db"));
    work = database.unitOfWork();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRoundIsRunAtTheStartAndAgainAtNine() throws Exception {
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      assertThat(nextRound()).isEqualTo(nine("2017-02-27"));
      awaitNext(nine("2017-02-28"));
      now.set(nine("2017-02-28"));
      assertThat(nextRound()).isEqualTo(nine("2017-02-28"));
    }
  }

  @Test
  void storedMessagesAreDelivered() throws InterruptedException {
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      put("key");
      assertThat(posts.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("key");
    }
  }

  @Test
  void aClockSetBackDoesNotStopIt() throws InterruptedException {
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      nextRound();
    }
    now.set(nine("2016-12-05"));
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      assertThat(nextRound()).isEqualTo(nine("2016-12-05"));
      put("key");
      assertThat(posts.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("key");
    }
  }

  @Test
  void aClockSetBackWhileItRunsIsNoticed() throws InterruptedException {
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      nextRound();
      clockwork.lookAtClock();
      now.set(nine("2016-12-05"));
      clockwork.lookAtClock();
      assertThat(nextRound()).isEqualTo(nine("2016-12-05"));
    }
  }

  @Test
  void aRoundThatFailsIsTriedAgainWithinSecondsAndNotTomorrow() throws Exception {
    failures.add(new StoreUnavailableException(Message.of("store.locked")));
    failures.add(new StackOverflowError());
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      assertThat(nextRound()).isEqualTo(nine("2017-02-27"));
      for (int wait : new int[] {10, 20}) {
        Instant again = now().plusSeconds(wait);
        awaitNext(again);
        now.set(again);
        assertThat(nextRound()).isEqualTo(again);
      }
      awaitNext(nine("2017-02-28"));
      assertThat(scheduled()).isEqualTo(nine("2017-02-28"));
    }
  }

  @Test
  void aRoundThatFailsHoldsUpNoneOfTheOthers() {
    Round failing =
        at -> {
          throw new StoreUnavailableException(Message.of("store.locked"));
        };
    Rounds both = new Rounds(List.of(failing, rounds::add), delivery(), NoticeRules.DEFAULT);
    assertThatThrownBy(() -> both.round(now())).isInstanceOf(UnfinishedRoundException.class);
    assertThat(rounds).containsExactly(now());
  }

  @Test
  void anErrorInOneDeliveryDoesNotEndTheDelivering() throws InterruptedException {
    try (Clockwork clockwork = clockwork()) {
      clockwork.start();
      nextRound();
      posting.add(new StackOverflowError());
      put("first");
      assertThat(posts.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("first");
      put("second");
      assertThat(posts.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("second");
    }
  }

  @Test
  void aTimeIsLivedThroughMorningByMorning() {
    Instant last = nine("2017-03-03").plusSeconds(3600);
    rounds().play(nine("2017-02-28"), last, now::set);
    assertThat(rounds).containsExactly(nine("2017-03-01"), nine("2017-03-02"), nine("2017-03-03"));
    assertThat(now.get()).isEqualTo(last);
  }

  /** Until the round that was run is put down for its next time. */
  private void awaitNext(Instant next) throws SQLException {
    Instant patience = Instant.now().plusSeconds(PATIENCE);
    while (!next.equals(scheduled()) && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
  }

  private Instant scheduled() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select execution_time from scheduled_tasks where task_name = 'rounds'")) {
      return row.next() ? Instant.ofEpochMilli(row.getLong(1)) : Instant.EPOCH;
    }
  }

  private Instant nextRound() throws InterruptedException {
    return rounds.poll(PATIENCE, TimeUnit.SECONDS);
  }

  private void put(String key) {
    Reply body = Reply.line(Language.KO, Reply.Audience.CHANNEL, Message.of("notice.many.hint"));
    work.write(ports -> ports.outbox().put(Outgoing.waiting(key, "C1", body, now())));
  }

  private Clockwork clockwork() {
    return new Clockwork(database.dataSource(), work, rounds(), now::get);
  }

  private Rounds rounds() {
    return new Rounds(List.of(this::round), delivery(), NoticeRules.DEFAULT);
  }

  private void round(Instant at) {
    rounds.add(at);
    fail(failures);
  }

  private DeliverOutbox delivery() {
    return new DeliverOutbox(work, new Posting(posts, posting), List.of());
  }

  private Instant now() {
    return Objects.requireNonNull(now.get());
  }

  private static void fail(Queue<Throwable> failures) {
    Throwable failure = failures.poll();
    if (failure != null) {
      throw ExceptionUtils.throwAsUncheckedException(failure);
    }
  }

  private static Instant nine(String day) {
    return NoticeRules.DEFAULT.momentOf(LocalDate.parse(day));
  }

  /** Notes the keys of what it is to post. */
  private record Posting(BlockingQueue<String> posts, Queue<Throwable> failures)
      implements Messenger {
    @Override
    public Outcome post(String conversation, String key, Reply reply, Optional<Instant> begun) {
      posts.add(key);
      fail(failures);
      return new Outcome.Posted("1");
    }

    @Override
    public Outcome update(String conversation, String messageId, String key, Reply reply) {
      return new Outcome.Posted(messageId);
    }
  }
}
