package yaksok.reading.meeting;

import java.time.LocalDate;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.date.DateReader;
import yaksok.reading.text.Spelling;

/**
 * Reads the text behind {@code /meeting}: date and title, attendees and details, parted by bars, by
 * labels, or by neither. Slack's tokens are still in it; its escaped characters are not.
 */
public final class MeetingLineReader {
  private final DateReader dates = new DateReader();
  private final AttendeeReader attendees = new AttendeeReader();

  /**
   * Reads a line. Whatever is typed is found again in one of the draft's fields.
   *
   * @param today the office's day
   */
  public MeetingDraft read(String line, LocalDate today) {
    return new LineReading(dates, attendees, today).read(Spelling.composed(line).strip());
  }
}
