package yaksok.desk.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

  /** What is known of the field last was taken out; one emptied since is filled in like any. */
  private static boolean isBlank(List<Revision> before, Map.Entry<String, Revision.Field> field) {
    return before.stream()
        .map(revision -> revision.fields().get(field.getKey()))
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .filter(Revision.Field::redacted)
        .isPresent();
  }

  /** Whether a name was taken out last; a deleted meeting is deleted once more by that. */
  static boolean endsWithRedaction(List<Revision> history) {
    int last = history.size() - 1;
    return of(history, last) == REDACT
        || (last > 0
            && of(history, last - 1) == REDACT
            && history.get(last - 1).change().equals(history.get(last).change()));
  }

  /** Of its sentence in the resource bundles. */
  String key() {
    return "meeting.did." + name().toLowerCase(Locale.ROOT);
  }
}
