package yaksok.desk.remind;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import yaksok.desk.UnitOfWork;
import yaksok.store.Database;

/** The same year in a real store. */
class RemindQuarterOnSqliteTest extends RemindQuarterTest {
  @TempDir static Path folder;

  private static final Deque<Database> OPEN = new ArrayDeque<>();
  private static int stores;

  @Override
  UnitOfWork store() {
    Database database = Database.open("jdbc:sqlite:" + folder.resolve(++stores + ".db"));
    OPEN.add(database);
    return database.unitOfWork();
  }

  @AfterEach
  void close() {
    while (!OPEN.isEmpty()) {
      OPEN.remove().close();
    }
  }
}
