package yaksok.desk.meeting;

import java.util.Locale;
import yaksok.domain.Message;

/**
 * What somebody means to do to a stored meeting, as a button carries it: {@code UNDO 059@2014 15
 * 123}.
 *
 * @param revision the change to be taken back; 0 where none is
 */
public record Intent(Kind kind, MeetingKey key, long revision) {
  /** What can be done at the press of a button. */
  public enum Kind {
    DELETE,
    RESTORE,
    UNDO,
    HELD,
    CANCELLED
  }

  static Intent of(Kind kind, MeetingKey key) {
    return new Intent(kind, key, 0);
  }

  /** As it is asked about: the record's number and what is to be done to it. */
  public Message said() {
    return Message.of("meeting.intent." + kind.name().toLowerCase(Locale.ROOT), key.meeting());
  }

  public String value() {
    return kind + " " + key + " " + revision;
  }

  /** What {@link #value} wrote. */
  public static Intent parse(String value) {
    int first = value.indexOf(' ');
    int last = value.lastIndexOf(' ');
    return new Intent(
        Kind.valueOf(value.substring(0, first)),
        MeetingKey.parse(value.substring(first + 1, last)),
        Long.parseLong(value.substring(last + 1)));
  }
}
