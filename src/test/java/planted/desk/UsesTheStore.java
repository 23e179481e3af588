package planted.desk;

import java.time.LocalDate;
import java.util.function.Supplier;
import planted.domain.Known;
import planted.store.UsesSlack;

/** A planted fault: the desk knows a store, and reads the clock by a method reference. */
public record UsesTheStore(UsesSlack store, Known known) {
  static Supplier<LocalDate> today() {
    return LocalDate::now;
  }
}
