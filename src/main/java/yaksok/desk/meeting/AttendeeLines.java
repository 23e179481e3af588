package yaksok.desk.meeting;

import yaksok.domain.card.Attendees;

/** Port: attendees as lines of text for other programs (contract.md, "attendees --json"). */
public interface AttendeeLines {
  /** The text that a line of input holds: itself, or the JSON string that it is. */
  String text(String line);

  /** The attendees as JSON with the contract's keys in its order, on one line without its end. */
  String json(Attendees attendees);
}
