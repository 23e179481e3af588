package yaksok.desk.answer;

import yaksok.desk.meeting.AttendeeWords;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** Who came to a meeting, in roles and counts: names of people are never said. */
final class Attendances {
  private Attendances() {}

  static Message of(Meeting meeting) {
    return Message.of("answer.attendees", AttendeeWords.said(meeting.attendees()));
  }
}
