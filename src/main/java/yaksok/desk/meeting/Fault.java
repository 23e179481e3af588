package yaksok.desk.meeting;

import yaksok.domain.Message;

/** Why something is not done, and at which field it is to be mended. */
public record Fault(MeetingField field, Message message) {
  static Fault of(MeetingField field, String key, Object... args) {
    return new Fault(field, Message.of(key, args));
  }
}
