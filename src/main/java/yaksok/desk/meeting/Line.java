package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;

/**
 * A meeting as one typed line states it.
 *
 * @param card as typed after #; null where none is named
 * @param title empty where none is left
 * @param reason for a record in a closed quarter; null where none is given
 */
record Line(
    @Nullable String card,
    Day day,
    String title,
    Attendees attendees,
    @Nullable String place,
    @Nullable String details,
    List<String> evidence,
    @Nullable String reason) {
  /** What the line says of the day. */
  sealed interface Day {}

  record On(LocalDate date, @Nullable LocalDate until, @Nullable String time) implements Day {}

  /** One of several days, such as where the line leaves out the year. */
  record Open(List<LocalDate> choices, @Nullable String time) implements Day {
    public Open {
      choices = List.copyOf(choices);
    }
  }

  /** A date that does not exist, or contradicts its weekday. */
  record Impossible(Message why) implements Day {}
}
