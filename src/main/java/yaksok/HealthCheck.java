package yaksok;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Supplier;
import yaksok.command.Version;
import yaksok.desk.StoreUnavailableException;
import yaksok.domain.time.OfficeCalendar;
import yaksok.slack.BotIdentity;
import yaksok.store.Database;
import yaksok.web.Health;
import yaksok.web.Health.Check;

/** How the program is, asked part by part. */
final class HealthCheck implements Supplier<Health> {
  private final Database database;
  private final BotIdentity bot;
  private final OfficeCalendar calendar;
  private final Clock office;

  HealthCheck(Database database, BotIdentity bot, OfficeCalendar calendar, Clock office) {
    this.database = database;
    this.bot = bot;
    this.calendar = calendar;
    this.office = office;
  }

  @Override
  public Health get() {
    boolean healthy = database.isHealthy();
    return new Health(
        healthy ? Check.ok("ok") : Check.failing("unavailable"),
        bot.trouble().map(Check::failing).orElse(Check.ok("ok")),
        healthy ? waiting() : 0,
        holidays(),
        Version.text());
  }

  private int waiting() {
    try {
      return database.unitOfWork().read(ports -> ports.outbox().waiting());
    } catch (StoreUnavailableException e) {
      return 0;
    }
  }

  private Check holidays() {
    OptionalInt missing = calendar.missingYear(LocalDate.now(office));
    return missing.isPresent()
        ? Check.failing("no table for " + missing.getAsInt())
        : Check.ok("ok");
  }
}
