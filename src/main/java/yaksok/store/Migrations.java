package yaksok.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import yaksok.desk.StoreUnavailableException;
import yaksok.domain.Message;

/** Brings a store to the schema that this program knows, and refuses one of a newer program. */
final class Migrations {
  private Migrations() {}

  /**
   * @throws StoreUnavailableException where the store's schema is newer than this program
   */
  static void run(DataSource source, Path file) {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration")
            .ignoreMigrationPatterns("*:future")
            .load();
    MigrationInfo current = flyway.info().current();
    if (current != null && current.getState().isApplied() && !current.getState().isResolved()) {
      throw new StoreUnavailableException(
          Message.of("store.newer", file.toString(), String.valueOf(current.getVersion())));
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw StoreFault.of(e);
    }
  }
}
