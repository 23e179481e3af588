package yaksok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yaksok.KeepingSlack.Phase;
import yaksok.KeepingSlack.Post;
import yaksok.KeepingSlack.Step;
import yaksok.desk.Change;
import yaksok.domain.Card059;
import yaksok.domain.card.Card;
import yaksok.domain.card.Stewardship;
import yaksok.store.Database;

/**
 * Real programs on one store, killed as by {@code kill -9}: whatever happens, each reminder is in
 * Slack once.
 */
@Tag("processes")
class KilledProgramTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long A_WHILE = Duration.ofMillis(50).toNanos();
  private static final String NINE = "2017-02-28T09:00:00+09:00";
  private static final int CHANNELS = 3;

  @TempDir Path folder;

  private final KeepingSlack slack = new KeepingSlack();
  private final List<Process> programs = new ArrayList<>();

  /** Three cards that miss one meeting each, in channels of their own. */
  @BeforeEach
  void fill() {
    try (Database database = Database.open(url())) {
      Change change =
          new Change(
              Instant.parse("2016-12-05T00:00:00Z"), "operator", Change.Through.IMPORT, null);
      for (int i = 1; i <= CHANNELS; i++) {
        Card card = card(i);
        Stewardship kept = Stewardship.NONE.inChannel("C" + i).ownedBy("UOWNER");
        database
            .unitOfWork()
            .<Boolean>write(
                ports -> {
                  ports.cards().save(card, change);
                  ports.cards().save(card.key(), kept, change);
                  return true;
                });
      }
    }
  }

  private static Card card(int i) {
    Card card = Card059.card();
    return new Card(
        "05" + i,
        card.title(),
        card.department(),
        card.term(),
        card.contents(),
        card.budget(),
        card.indicators(),
        card.meetings(),
        card.plans(),
        card.status(),
        card.printed(),
        card.assumptions());
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Process each : programs) {
      each.destroyForcibly().waitFor();
    }
    slack.close();
  }

  @ParameterizedTest
  @CsvSource({
    "auth.test, ARRIVED",
    "chat.postMessage, ARRIVED",
    "chat.postMessage, DONE",
    "chat.postMessage, ANSWERED",
    "conversations.history, ARRIVED",
    "conversations.history, ANSWERED"
  })
  void killedAtAStepOfASendItStillPostsEachReminderOnce(String method, Phase phase)
      throws Exception {
    if (method.equals("conversations.history")) {
      killAt(NINE, new Step("chat.postMessage", Phase.DONE));
    }
    killAt("2017-02-28T09:10:00+09:00", new Step(method, phase));
    settle("2017-02-28T09:20:00+09:00");
    eachReminderIsThereOnce();
  }

  @Test
  void killedAtAnyInstantItStillPostsEachReminderOnce() throws Exception {
    Random random = new Random(59);
    for (int minute = 0; minute < 3; minute++) {
      AtomicReference<@Nullable Instant> called = new AtomicReference<>();
      slack.watch(
          step -> {
            called.compareAndSet(null, Instant.now());
            return true;
          });
      Process program = start("2017-02-28T09:%02d:00+09:00".formatted(10 * minute));
      await(program, () -> called.get() != null);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(1_500)));
      kill(program);
    }
    settle("2017-02-28T10:00:00+09:00");
    eachReminderIsThereOnce();
  }

  @Test
  void aSecondProgramStartedOnTheSameStoreByMistakeRepeatsNothing() throws Exception {
    Process first = start(NINE);
    Process second = start(NINE);
    await(first, this::isSettled);
    kill(first);
    kill(second);
    settle("2017-02-28T09:10:00+09:00");
    eachReminderIsThereOnce();
  }

  private void eachReminderIsThereOnce() {
    Map<String, Long> byKey =
        slack.posts().stream().collect(Collectors.groupingBy(Post::key, Collectors.counting()));
    assertThat(byKey.values()).allMatch(count -> count == 1);
    assertThat(slack.posts()).extracting(Post::channel).containsExactlyInAnyOrder("C1", "C2", "C3");
    assertThat(slack.posts()).allSatisfy(post -> assertThat(post.text()).contains("1회 남았습니다"));
  }

  /** Starts the program and kills it when it comes to the step, while Slack is at it. */
  private void killAt(String now, Step fatal) throws Exception {
    AtomicReference<@Nullable Process> running = new AtomicReference<>();
    slack.watch(
        step -> {
          Process program = running.get();
          if (!step.equals(fatal) || program == null) {
            return true;
          }
          kill(program);
          return false;
        });
    Process program = start(now);
    running.set(program);
    assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("it comes to " + fatal)
        .isTrue();
  }

  /** Starts the program again and lets it come to rest. */
  private void settle(String now) throws Exception {
    slack.watch(step -> true);
    Process program = start(now);
    await(program, this::isSettled);
    kill(program);
  }

  private Process start(String now) throws IOException {
    ProcessBuilder builder = Processes.of(folder, "serve");
    builder
        .environment()
        .putAll(
            Map.of(
                "SLACK_BOT_TOKEN",
                "xoxb-1",
                "SLACK_SIGNING_SECRET",
                "secret",
                "SLACK_API_URL",
                slack.apiUrl(),
                "YAKSOK_DB",
                url(),
                "YAKSOK_PORT",
                "0",
                "YAKSOK_NOW",
                now));
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve("program.log").toFile()));
    Process program = builder.start();
    programs.add(program);
    return program;
  }

  private static void kill(Process program) {
    program.destroyForcibly();
    program.onExit().join();
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private void await(Process program, Condition condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      assertThat(Instant.now()).as(log()).isBefore(end);
      assertThat(program.isAlive()).as(log()).isTrue();
      LockSupport.parkNanos(A_WHILE);
    }
  }

  /** The round was decided, and nothing waits to be sent any more. */
  private boolean isSettled() {
    return slack.posts().size() >= CHANNELS && outbox("state in ('WAITING', 'SENDING')") == 0;
  }

  private int outbox(String condition) {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from outbox where " + condition)) {
      return row.getInt(1);
    } catch (SQLException e) {
      return Integer.MAX_VALUE;
    }
  }

  private String log() throws IOException {
    Path log = folder.resolve("program.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("yaksok.db");
  }
}
