package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key, in the outbox, of the question whether a planned meeting took place on its day.
 *
 * @param attempt from 1; one more for each conversation that could not be reached
 */
record PlannedName(MeetingKey meeting, LocalDate date, int attempt) {
  private static final Pattern KEY =
      Pattern.compile("planned (\\S+ \\d+) (\\d{4}-\\d\\d-\\d\\d) (\\d+)");

  String key() {
    return "planned " + meeting + " " + date + " " + attempt;
  }

  PlannedName again() {
    return new PlannedName(meeting, date, attempt + 1);
  }

  /** The name behind a key; empty where the message is another. */
  static Optional<PlannedName> parse(String key) {
    Matcher found = KEY.matcher(key);
    return found.matches()
        ? Optional.of(
            new PlannedName(
                MeetingKey.parse(found.group(1)),
                LocalDate.parse(found.group(2)),
                Integer.parseInt(found.group(3))))
        : Optional.empty();
  }
}
