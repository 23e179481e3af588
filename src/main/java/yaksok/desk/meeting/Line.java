package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.reading.text.Reasoned;

/**
 * A meeting as one typed line states it.
 *
 * @param card as typed after #; null where none is named
 * @param title empty where none is left
 * @param reason what would be one for a record in a closed quarter
 */
record Line(
    @Nullable String card,
    Day day,
    String title,
    Attendees attendees,
    @Nullable String place,
    @Nullable String details,
    List<String> evidence,
    Reasoned reason) {
  /**
   * @param closed whether the planning department has closed the quarter: only there it is a reason
   *     for the history, else it is what the meeting's details end with
   */
  Line inQuarter(boolean closed) {
    return closed || reason.reason() == null
        ? this
        : new Line(
            card,
            day,
            title,
            attendees,
            place,
            details == null ? reason.typed() : details + "\n" + reason.typed(),
            evidence,
            new Reasoned(reason.text(), null, ""));
  }

  /** When it began, whichever day it was. */
  @Nullable String time() {
    if (day instanceof Open open) {
      return open.time();
    }
    return day instanceof On on ? on.time() : null;
  }

  /** What the line says of the day. */
  sealed interface Day {}

  record On(LocalDate date, @Nullable LocalDate until, @Nullable String time) implements Day {}

  /**
   * One of several days, such as where the line leaves out the year.
   *
   * @param untils the last day of a range by its first
   */
  record Open(List<LocalDate> choices, Map<LocalDate, LocalDate> untils, @Nullable String time)
      implements Day {
    public Open {
      choices = List.copyOf(choices);
      untils = Map.copyOf(untils);
    }
  }

  /** A date that does not exist, or contradicts its weekday. */
  record Impossible(Message why) implements Day {}
}
