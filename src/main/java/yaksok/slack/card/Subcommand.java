package yaksok.slack.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yaksok.domain.Message;

/**
 * One subcommand of {@code /card}: what it is called, its line of help, and how its argument is
 * read. A first word is a subcommand only where what follows can be its argument.
 */
record Subcommand(List<String> names, String helpKey, Reader reader) {
  /**
   * Where it was typed.
   *
   * @param statuses what the office calls its statuses
   */
  record Place(String channel, LocalDate today, List<String> statuses) {}

  /** Reads what follows the first word; empty where that can't be the subcommand's argument. */
  interface Reader {
    Optional<Typed> read(String argument, Place place);
  }

  Message help() {
    return Message.of(helpKey);
  }
}
