package yaksok.reading.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import yaksok.reading.date.DateReading;

/**
 * A meeting as far as one line tells it. Every field is null where the line says nothing of it.
 *
 * @param card the number behind {@code #}, as typed
 * @param date what the line's date reads as; {@link DateReading.None} means today
 * @param time when it began, from behind the date or by its own label
 * @param attendees as typed, with all members who are mentioned anywhere in the line
 * @param evidence as typed, links as Slack writes them
 */
public record MeetingDraft(
    @Nullable String card,
    DateReading date,
    @Nullable LocalTime time,
    @Nullable String title,
    @Nullable String attendees,
    @Nullable String details,
    @Nullable String place,
    @Nullable String evidence) {

  /** Nothing was typed: the form opens. */
  public boolean isBlank() {
    return isUntitled()
        && card == null
        && date instanceof DateReading.None
        && attendees == null
        && details == null
        && place == null
        && evidence == null;
  }

  /** Something was typed, or not, but no title. */
  public boolean isUntitled() {
    return title == null;
  }
}
