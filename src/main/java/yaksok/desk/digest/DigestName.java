package yaksok.desk.digest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The key of a digest in the outbox: one a person and day.
 *
 * @param closing it reports the quarter before the day's to the planning department
 */
record DigestName(String member, LocalDate day, boolean closing) {
  private static final String PREFIX = "digest";
  private static final String CLOSING = "closing";

  /** The name behind a key; empty where the message is no digest. */
  static Optional<DigestName> parse(String key) {
    String[] parts = key.split(" ", -1);
    return parts[0].equals(PREFIX)
        ? Optional.of(new DigestName(parts[1], LocalDate.parse(parts[2]), parts.length > 3))
        : Optional.empty();
  }

  String key() {
    return PREFIX + " " + member + " " + day + (closing ? " " + CLOSING : "");
  }
}
