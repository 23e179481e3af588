package yaksok.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;

/**
 * The store's SQLite file, open: migrated to the newest schema, in WAL mode, every commit synced.
 *
 * <p>A write transaction begins as {@code BEGIN IMMEDIATE}: one that begins as a reader and then
 * writes fails under other writers whatever the busy timeout.
 */
public final class Database implements AutoCloseable {
  private static final String PREFIX = "jdbc:sqlite:";

  /** Short of the three seconds within which a command has to be acknowledged. */
  private static final int BUSY_MILLIS = 1_500;

  /** Among our own writers one waits its turn for longer: each is done in a moment. */
  private static final long TURN_MILLIS = 10_000;

  private static final int READERS = 4;

  private final HikariDataSource writer;
  private final HikariDataSource reader;

  private Database(HikariDataSource writer, HikariDataSource reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * Opens the store and brings its schema up to date; makes the file where there is none.
   *
   * @param url {@code jdbc:sqlite:} and the path of a file
   * @throws StoreUnavailableException naming what is wrong with the address or the file
   */
  public static Database open(String url) {
    Path file = file(url);
    HikariDataSource writer = null;
    try {
      makeFolder(file);
      writer = pool(url, "yaksok-writer", 1, SQLiteConfig.TransactionMode.IMMEDIATE);
      Migrations.run(writer, file);
      HikariDataSource reader =
          pool(url, "yaksok-reader", READERS, SQLiteConfig.TransactionMode.DEFERRED);
      return new Database(writer, reader);
    } catch (RuntimeException e) {
      if (writer != null) {
        writer.close();
      }
      throw StoreFault.of(e);
    }
  }

  /** The units of work on this store. */
  public UnitOfWork unitOfWork() {
    return new JdbiUnitOfWork(jdbi(writer), jdbi(reader));
  }

  /** The connection that writes, for what keeps tables of its own in the store. */
  public DataSource dataSource() {
    return writer;
  }

  /** Whether the store answers. */
  public boolean isHealthy() {
    try (Connection connection = reader.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }

  private static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source).installPlugin(new SqlObjectPlugin());
    // A failure's message may reach a log: it names the statement, never what was bound to it.
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.SHORT_STATEMENT);
    return jdbi;
  }

  private static Path file(String url) {
    String path = url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : "";
    if (path.isBlank() || path.startsWith(":memory:") || path.startsWith("memory:")) {
      throw new StoreUnavailableException(Message.of("store.address", url));
    }
    return Path.of(path.replaceFirst("\\?.*$", "")).toAbsolutePath();
  }

  private static void makeFolder(Path file) {
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreUnavailableException(
          Message.of("store.folder", String.valueOf(folder)), new UncheckedIOException(e));
    }
  }

  private static HikariDataSource pool(
      String url, String name, int size, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig sqlite = new SQLiteConfig();
    sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
    sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    sqlite.enforceForeignKeys(true);
    sqlite.setBusyTimeout(BUSY_MILLIS);
    sqlite.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(sqlite);
    source.setUrl(url);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(TURN_MILLIS);
    config.setInitializationFailTimeout(1);
    return new HikariDataSource(config);
  }
}
