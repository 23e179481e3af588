package yaksok.desk.meeting;

import java.util.Locale;

/** A field of a meeting as a form asks for it. */
public enum MeetingField {
  DATE,
  UNTIL,
  TIME,
  TITLE,
  MEMBERS,
  ATTENDEES,
  DETAILS,
  PLACE,
  EVIDENCE,
  CARD,
  INDICATORS,
  COUNTS,
  REASON;

  /** The id of the form's block, and of the input in it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
