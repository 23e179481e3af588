package yaksok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yaksok.desk.StoreContract;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;

class DatabaseTest extends StoreContract {
  @TempDir Path folder;
  private @Nullable Database database;

  @Override
  protected UnitOfWork store() {
    return open().unitOfWork();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  @Test
  void whatWasStoredIsThereAfterReopening() {
    accept(open(), "Ev1");
    close();
    assertThat(accept(open(), "Ev1")).isFalse();
  }

  @Test
  void manyWritersAtOnceAllGetTheirTurn() {
    Database store = open();
    CompletableFuture<?>[] writers =
        IntStream.range(0, 64)
            .mapToObj(n -> CompletableFuture.runAsync(() -> accept(store, "Ev" + n)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(writers).join();
    assertThat(IntStream.range(0, 64).noneMatch(n -> accept(store, "Ev" + n))).isTrue();
  }

  @Test
  void theHistoryCannotBeDeletedOrChanged() throws SQLException {
    logAMeeting();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String attack :
          new String[] {
            "delete from revision",
            "update revision set actor = 'x'",
            "delete from revision_field",
            "update revision_field set after = 'x'"
          }) {
        assertThatThrownBy(() -> statement.executeUpdate(attack))
            .as(attack)
            .hasMessageContaining("history");
      }
    }
  }

  @Test
  void aStoreOfANewerSchemaIsRefusedByName() throws SQLException {
    open();
    close();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history select 999, '999', 'later', type, script, checksum,"
              + " installed_by, installed_on, execution_time, success from flyway_schema_history"
              + " limit 1");
    }
    assertProblem("store.newer");
  }

  @Test
  void aFileThatIsNoStoreIsRefusedAndLeftAlone() throws IOException {
    Files.writeString(file(), "이것은 저장소가 아니라 메모입니다. ".repeat(100));
    assertProblem("store.foreign");
    assertThat(file()).content().startsWith("이것은");
  }

  @Test
  void anAddressThatIsNoFileIsRefused() {
    for (String url :
        new String[] {"jdbc:postgresql://db/yaksok", "jdbc:sqlite::memory:", "jdbc:sqlite:"}) {
      assertThatThrownBy(() -> Database.open(url)).isInstanceOf(StoreUnavailableException.class);
    }
  }

  @Test
  void aLockedStoreSaysSoAndLosesNothing() throws SQLException {
    Database store = open();
    accept(store, "Ev1");
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("begin exclusive");
      assertThatThrownBy(() -> accept(store, "Ev2"))
          .isInstanceOfSatisfying(
              StoreUnavailableException.class,
              e -> assertThat(e.problem().key()).isEqualTo("store.locked"));
      statement.execute("rollback");
    }
    assertThat(accept(store, "Ev2")).isTrue();
    assertThat(accept(store, "Ev1")).isFalse();
  }

  @Test
  void redactionTakesTheTextAndItsSaltAndLeavesCountsAndDigests() throws SQLException {
    redactAName();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), sum(after is null), sum(salt is null), count(digest)"
                    + " from revision_field where name = 'attendees.text' and revision_id = 2")) {
      assertThat(List.of(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
          .containsExactly(1, 1, 1, 1);
      assertThat(
              statement
                  .executeQuery(
                      "select after from revision_field where name = 'attendees.headcount'")
                  .getString(1))
          .isEqualTo("2");
    }
  }

  private void assertProblem(String key) {
    assertThatThrownBy(() -> Database.open(url()))
        .isInstanceOfSatisfying(
            StoreUnavailableException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }

  private static boolean accept(Database store, String id) {
    return store.unitOfWork().write(ports -> ports.inbox().accept(id, Instant.EPOCH));
  }

  private Database open() {
    if (database == null) {
      database = Database.open(url());
    }
    return database;
  }

  private Path file() {
    return folder.resolve("yaksok.db");
  }

  private String url() {
    return "jdbc:sqlite:" + file();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }
}
