package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;

/**
 * What stands in the form of a meeting, as it was typed or is to be filled in.
 *
 * @param card the chosen card; null where none is chosen
 * @param meeting the id of the meeting that is edited; null for a new one
 * @param date null where none is chosen
 * @param until the last day of a meeting over several days
 * @param time as {@code 14:00}, or {@code 14:00~16:00} of a stored meeting
 * @param members Slack member ids
 * @param attendees the others, as text; null where it is too long for a form, and stays as it is
 * @param details null where they are too long for a form, and stay as they are
 * @param evidence links, one a line; null where they are too long for a form, and stay as they are
 * @param indicators positions, from 1; null where the form did not ask
 * @param reason for a change in a closed quarter
 */
public record MeetingForm(
    @Nullable CardKey card,
    @Nullable Integer meeting,
    @Nullable LocalDate date,
    @Nullable LocalDate until,
    @Nullable String time,
    String title,
    List<String> members,
    @Nullable String attendees,
    @Nullable String details,
    String place,
    @Nullable String evidence,
    @Nullable List<Integer> indicators,
    boolean counts,
    @Nullable String reason) {
  public static final MeetingForm EMPTY =
      new MeetingForm(
          null, null, null, null, null, "", List.of(), "", "", "", "", null, true, null);

  public MeetingForm {
    members = List.copyOf(members);
    indicators = indicators == null ? null : List.copyOf(indicators);
  }

  MeetingForm withDetails(String text) {
    return with(card, date, text);
  }

  /** The form for a meeting of this card on this day. */
  MeetingForm on(@Nullable CardKey chosen, @Nullable LocalDate day) {
    return with(chosen, day, details);
  }

  private MeetingForm with(
      @Nullable CardKey chosen, @Nullable LocalDate day, @Nullable String text) {
    return new MeetingForm(
        chosen,
        meeting,
        day,
        until,
        time,
        title,
        members,
        attendees,
        text,
        place,
        evidence,
        indicators,
        counts,
        reason);
  }
}
