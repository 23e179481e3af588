package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/**
 * A meeting as somebody states it, read but not yet judged.
 *
 * @param title may be empty
 * @param indicators positions, from 1, that were chosen; null where nobody chose
 * @param counts false where it is to count towards nothing
 */
record Draft(
    LocalDate date,
    @Nullable LocalDate until,
    @Nullable String time,
    @Nullable String place,
    String title,
    Attendees attendees,
    @Nullable String details,
    List<String> evidence,
    @Nullable List<Integer> indicators,
    boolean counts) {
  Draft {
    evidence = List.copyOf(evidence);
    indicators = indicators == null ? null : List.copyOf(indicators);
  }

  /** The record that it makes, under this id. */
  Meeting meeting(int id, Meeting.State state, List<Integer> countsTowards) {
    return new Meeting(
        id, state, date, until, time, place, title, attendees, details, evidence, countsTowards);
  }
}
