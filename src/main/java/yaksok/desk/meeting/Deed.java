package yaksok.desk.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import yaksok.desk.Revision;

/** What a revision did to a meeting. */
enum Deed {
  LOG,
  CHANGE,
  DELETE,
  REDACT;

  /** What the revision at this place of the meeting's history did. */
  static Deed of(List<Revision> history, int index) {
    Revision.Field date = history.get(index).fields().get("date");
    if (index == 0) {
      return LOG;
    }
    if (date != null && date.after() == null && !date.redacted()) {
      return DELETE;
    }
    return isRedaction(history, index) ? REDACT : CHANGE;
  }

  /** It states anew, and only, fields that are blank in what came before. */
  private static boolean isRedaction(List<Revision> history, int index) {
    List<Revision> before = history.subList(0, index);
    return history.get(index).fields().entrySet().stream()
        .allMatch(field -> field.getValue().before() == null && isBlank(before, field));
  }

  private static boolean isBlank(List<Revision> before, Map.Entry<String, Revision.Field> field) {
    return before.stream()
        .map(revision -> revision.fields().get(field.getKey()))
        .anyMatch(known -> known != null && known.redacted());
  }

  /** Of its sentence in the resource bundles. */
  String key() {
    return "meeting.did." + name().toLowerCase(Locale.ROOT);
  }
}
