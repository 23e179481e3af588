package yaksok.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import yaksok.desk.Revision;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;

/**
 * What the history records of a subject: its fields by name, each as JSON, empty ones left out. The
 * attendees are fields of their own, so that a name can be redacted and the counts stay.
 */
final class Fields {
  private static final String ATTENDEES = "attendees";

  private Fields() {}

  static Map<String, String> of(Card card) {
    ObjectNode tree = StoreJson.tree(card);
    tree.remove("meetings");
    return flat(tree);
  }

  static Map<String, String> of(Meeting meeting) {
    ObjectNode tree = StoreJson.tree(meeting);
    tree.remove("id");
    JsonNode attendees = tree.remove(ATTENDEES);
    attendees
        .properties()
        .forEach(each -> tree.set(ATTENDEES + "." + each.getKey(), each.getValue()));
    return flat(tree);
  }

  static Map<String, String> of(Stewardship stewardship) {
    return flat(StoreJson.tree(stewardship));
  }

  /** The meeting that the fields describe; the reverse of {@link #of(Meeting)}. */
  static Meeting meeting(int id, Map<String, String> fields) {
    ObjectNode tree = StoreJson.object().put("id", id);
    ObjectNode attendees = tree.putObject(ATTENDEES);
    fields.forEach(
        (name, json) -> {
          boolean nested = name.startsWith(ATTENDEES + ".");
          String key = nested ? name.substring(ATTENDEES.length() + 1) : name;
          (nested ? attendees : tree).set(key, StoreJson.node(json));
        });
    for (String list : new String[] {"groups", "people"}) {
      if (!attendees.has(list)) {
        attendees.putArray(list);
      }
    }
    for (String list : new String[] {"evidence", "counts"}) {
      if (!tree.has(list)) {
        tree.putArray(list);
      }
    }
    return StoreJson.convert(tree, Meeting.class);
  }

  /** The fields that differ, with both their states. */
  static Map<String, Revision.Field> between(
      Map<String, String> before, Map<String, String> after) {
    Map<String, Revision.Field> changed = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String was = before.get(name);
      String is = after.get(name);
      if (was == null ? is != null : !was.equals(is)) {
        changed.put(name, new Revision.Field(was, is, false));
      }
    }
    return changed;
  }

  private static Map<String, String> flat(ObjectNode tree) {
    Map<String, String> fields = new TreeMap<>();
    tree.properties()
        .forEach(
            each -> {
              if (!each.getValue().isNull() && !isEmptyContainer(each.getValue())) {
                fields.put(each.getKey(), each.getValue().toString());
              }
            });
    return fields;
  }

  private static boolean isEmptyContainer(JsonNode node) {
    return node.isContainerNode() && node.isEmpty();
  }
}
