package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The Web API's {@code views.*}: forms opened by a trigger, and the Home tab. */
final class ViewMethods {
  private final Workspace workspace;
  private final Views views;
  private final Triggers triggers;

  ViewMethods(Workspace workspace, Views views, Triggers triggers) {
    this.workspace = workspace;
    this.views = views;
    this.triggers = triggers;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "views.open", this::open,
        "views.push", this::push,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private ObjectNode open(ObjectNode arguments) {
    return checked(
        arguments,
        view -> {
          var trigger = triggers.redeem(Json.text(arguments, "trigger_id"));
          return trigger.error().isEmpty()
              ? shown(views.open(trigger.member(), view))
              : ApiMethod.error(trigger.error());
        });
  }

  private ObjectNode push(ObjectNode arguments) {
    return checked(
        arguments,
        view -> {
          var trigger = triggers.redeem(Json.text(arguments, "trigger_id"));
          if (!trigger.error().isEmpty()) {
            return ApiMethod.error(trigger.error());
          }
          return views.full(trigger.member())
              ? ApiMethod.error("push_limit_reached")
              : shown(views.push(trigger.member(), view));
        });
  }

  private ObjectNode update(ObjectNode arguments) {
    return checked(
        arguments,
        view -> {
          String external = Json.text(arguments, "external_id");
          Optional<ObjectNode> old =
              external.isEmpty()
                  ? views.find(Json.text(arguments, "view_id"))
                  : views.findExternal(external);
          if (old.isEmpty()) {
            return ApiMethod.error("not_found");
          }
          String hash = Json.text(arguments, "hash");
          return hash.isEmpty() || hash.equals(Json.text(old.get(), "hash"))
              ? shown(views.update(old.get(), view))
              : ApiMethod.error("hash_conflict");
        });
  }

  private ObjectNode publish(ObjectNode arguments) {
    String member = Json.text(arguments, "user_id");
    return workspace.member(member).isEmpty()
        ? ApiMethod.error("user_not_found")
        : checked(arguments, view -> shown(views.publish(member, view)));
  }

  private static ObjectNode checked(ObjectNode arguments, ApiMethod then) {
    Verdict verdict = ViewRules.check(arguments.path("view"));
    if (!verdict.fine()) {
      return ApiMethod.error(verdict);
    }
    return arguments.path("view") instanceof ObjectNode view
        ? then.call(view)
        : ApiMethod.error("invalid_arguments");
  }

  private static ObjectNode shown(ObjectNode view) {
    ObjectNode answer = ApiMethod.ok();
    answer.set("view", view);
    return answer;
  }
}
