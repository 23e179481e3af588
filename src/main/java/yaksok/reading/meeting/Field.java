package yaksok.reading.meeting;

/** The fields that a part of a line can be labelled as. */
enum Field {
  TITLE,
  DATE,
  TIME,
  ATTENDEES,
  DETAILS,
  PLACE,
  EVIDENCE
}
