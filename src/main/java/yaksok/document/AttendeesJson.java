package yaksok.document;

import yaksok.desk.meeting.AttendeeLines;
import yaksok.domain.card.Attendees;

/** Attendees as {@code attendees --json} prints them, the same as within a card. */
public final class AttendeesJson implements AttendeeLines {
  @Override
  public String text(String line) {
    return InputLine.text(line);
  }

  @Override
  public String json(Attendees attendees) {
    return CardTree.attendees(attendees).toString();
  }
}
