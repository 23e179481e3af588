package yaksok.desk.meeting;

import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** A meeting in one line: its number, day, title and head count, without names of attendees. */
final class MeetingLine {
  private MeetingLine() {}

  static Message said(Meeting meeting) {
    return line(meeting, AttendeeWords.headcount(meeting.attendees()));
  }

  /** With the groups that attended. */
  static Message listed(Meeting meeting) {
    return line(meeting, AttendeeWords.said(meeting.attendees()));
  }

  private static Message line(Meeting meeting, Message attendees) {
    String key =
        switch (meeting.state()) {
          case HELD -> "meeting.line";
          case PLANNED -> "meeting.line.planned";
          case CANCELLED -> "meeting.line.cancelled";
        };
    return Message.of(key, meeting.id(), Confirmation.when(meeting), meeting.title(), attendees);
  }
}
