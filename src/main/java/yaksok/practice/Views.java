package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that are open, a stack of at most three for each member, and the Home tabs. */
final class Views {
  private static final int DEEPEST = 3;

  private final Team team;
  private final Updates updates;
  private final Map<String, List<ObjectNode>> open = new HashMap<>();
  private final Map<String, ObjectNode> homes = new HashMap<>();

  Views(Team team, Updates updates) {
    this.team = team;
    this.updates = updates;
  }

  /** The forms that the member has open, the one on top last. */
  synchronized List<ObjectNode> of(String member) {
    return open.getOrDefault(member, List.of()).stream().map(ObjectNode::deepCopy).toList();
  }

  synchronized Optional<ObjectNode> find(String viewId) {
    return stacks().filter(view -> is(view, viewId)).findFirst().map(ObjectNode::deepCopy);
  }

  synchronized Optional<ObjectNode> findExternal(String externalId) {
    return stacks()
        .filter(view -> Json.text(view, "external_id").equals(externalId))
        .findFirst()
        .map(ObjectNode::deepCopy);
  }

  /** Opens a form in place of all others. */
  ObjectNode open(String member, ObjectNode given) {
    synchronized (this) {
      open.put(member, new ArrayList<>());
    }
    return push(member, given);
  }

  /** Opens a form on top of the others. */
  ObjectNode push(String member, ObjectNode given) {
    ObjectNode view;
    synchronized (this) {
      List<ObjectNode> stack = open.computeIfAbsent(member, key -> new ArrayList<>());
      view = complete(given, Ids.next("V"));
      view.put("root_view_id", Json.text(stack.isEmpty() ? view : stack.get(0), "id"));
      if (stack.isEmpty()) {
        view.putNull("previous_view_id");
      } else {
        view.put("previous_view_id", Json.text(stack.get(stack.size() - 1), "id"));
      }
      stack.add(view);
    }
    updates.changed("views");
    return view.deepCopy();
  }

  synchronized boolean full(String member) {
    return open.getOrDefault(member, List.of()).size() >= DEEPEST;
  }

  /** Shows other content in an open form, which keeps its id. */
  ObjectNode update(ObjectNode old, ObjectNode given) {
    ObjectNode view = complete(given, Json.text(old, "id"));
    view.set("root_view_id", old.path("root_view_id"));
    view.set("previous_view_id", old.path("previous_view_id"));
    synchronized (this) {
      open.values().forEach(stack -> stack.replaceAll(v -> is(v, Json.text(old, "id")) ? view : v));
    }
    updates.changed("views");
    return view.deepCopy();
  }

  void close(String viewId) {
    synchronized (this) {
      open.values().forEach(stack -> stack.removeIf(view -> is(view, viewId)));
    }
    updates.changed("views");
  }

  void clear(String member) {
    synchronized (this) {
      open.remove(member);
    }
    updates.changed("views");
  }

  ObjectNode publish(String member, ObjectNode given) {
    ObjectNode view;
    synchronized (this) {
      String id = home(member).map(home -> Json.text(home, "id")).orElseGet(() -> Ids.next("V"));
      view = complete(given, id);
      homes.put(member, view);
    }
    updates.changed("home");
    return view.deepCopy();
  }

  synchronized Optional<ObjectNode> home(String member) {
    return Optional.ofNullable(homes.get(member));
  }

  /** The member who looks at the form or Home tab. */
  synchronized Optional<String> owner(String viewId) {
    return open.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(view -> is(view, viewId)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private ObjectNode complete(ObjectNode given, String id) {
    ObjectNode view = Json.object();
    view.put("id", id).put("team_id", team.id()).put("type", Json.text(given, "type"));
    view.set("blocks", BlockIds.filled(Json.arrayAt(given, "blocks")));
    view.put("private_metadata", Json.text(given, "private_metadata"));
    view.put("callback_id", Json.text(given, "callback_id"));
    view.putObject("state").putObject("values");
    view.put("hash", Ids.secret(6));
    for (String key : List.of("title", "close", "submit")) {
      view.set(key, given.path(key).isObject() ? given.get(key) : null);
    }
    view.put("clear_on_close", given.path("clear_on_close").asBoolean());
    view.put("notify_on_close", given.path("notify_on_close").asBoolean());
    view.put("external_id", Json.text(given, "external_id"));
    view.put("app_id", team.appId()).put("bot_id", team.botId());
    view.put("app_installed_team_id", team.id());
    return view;
  }

  private Stream<ObjectNode> stacks() {
    return open.values().stream().flatMap(List::stream);
  }

  private static boolean is(ObjectNode view, String id) {
    return Json.text(view, "id").equals(id);
  }
}
