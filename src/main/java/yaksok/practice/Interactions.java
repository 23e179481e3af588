package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What happens when somebody clicks, runs a shortcut, or submits a form. */
final class Interactions {
  private final Workspace workspace;
  private final Views views;
  private final Payloads payloads;
  private final BotLine line;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final Map<String, ObjectNode> submissions = new ConcurrentHashMap<>();

  Interactions(
      Workspace workspace,
      Views views,
      Payloads payloads,
      BotLine line,
      Triggers triggers,
      ResponseUrls responseUrls) {
    this.workspace = workspace;
    this.views = views;
    this.payloads = payloads;
    this.line = line;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
  }

  /** Uses an element of a message: a button without a value, a menu with the chosen one. */
  Delivery act(
      String member, String channel, String ts, String blockId, String actionId, JsonNode value) {
    Optional<ChatMessage> message =
        workspace.message(channel, ts).filter(found -> found.visibleTo(member));
    Optional<Blocks.Found> element =
        message.flatMap(found -> Blocks.find(found.blocks(), blockId, actionId));
    return element.isEmpty()
        ? Delivery.refused("no " + actionId + " in message " + ts)
        : act(member, message.get(), element.get(), value);
  }

  private Delivery act(String member, ChatMessage message, Blocks.Found found, JsonNode value) {
    ObjectNode payload = payloads.interaction("block_actions", member);
    ObjectNode container = payload.putObject("container").put("type", "message");
    container.put("message_ts", message.ts()).put("channel_id", message.channel());
    container.put("is_ephemeral", message.ephemeral());
    if (message.threadTs() != null) {
      container.put("thread_ts", message.threadTs());
    }
    payloads.channel(payload, message.channel());
    payload.set("message", MessageJson.of(message, workspace.team(), true));
    payload.putObject("state").putObject("values");
    payload.put("trigger_id", triggers.issue(member));
    payload.put("response_url", responseUrls.issue(message.channel(), member, message));
    payload.putArray("actions").add(action(found, value));
    return line.interaction(payload);
  }

  /** Uses an element of a form or Home tab, whose fields hold the given inputs. */
  Delivery actInView(
      String member,
      String viewId,
      String blockId,
      String actionId,
      JsonNode value,
      JsonNode inputs) {
    Optional<ObjectNode> view =
        views
            .find(viewId)
            .or(() -> views.home(member).filter(home -> Json.text(home, "id").equals(viewId)));
    Optional<Blocks.Found> element =
        view.flatMap(found -> Blocks.find(found.path("blocks"), blockId, actionId));
    return element.isEmpty()
        ? Delivery.refused("no " + actionId + " in view " + viewId)
        : actInView(member, view.get(), element.get(), value, inputs);
  }

  private Delivery actInView(
      String member, ObjectNode view, Blocks.Found found, JsonNode value, JsonNode inputs) {
    ObjectNode payload = payloads.interaction("block_actions", member);
    payload.putObject("container").put("type", "view").put("view_id", Json.text(view, "id"));
    payload.put("trigger_id", triggers.issue(member, Json.text(view, "id")));
    payload.set("view", withState(view, inputs));
    payload.putArray("actions").add(action(found, value));
    return line.interaction(payload);
  }

  private ObjectNode action(Blocks.Found found, JsonNode value) {
    ObjectNode element = found.element();
    ObjectNode action = Json.object().put("action_id", found.actionId());
    action.put("block_id", found.blockId()).put("type", Json.text(element, "type"));
    if (Json.text(element, "type").equals("button")) {
      action.set("text", element.path("text"));
      if (element.has("value")) {
        action.set("value", element.path("value"));
      }
      if (element.has("style")) {
        action.set("style", element.path("style"));
      }
    } else {
      action.setAll(InputState.field(element, value));
    }
    return action.put("action_ts", workspace.timestamps().next());
  }

  Delivery globalShortcut(String member, String callbackId) {
    ObjectNode payload = payloads.interaction("shortcut", member);
    payload.put("callback_id", callbackId).put("trigger_id", triggers.issue(member));
    payload.put("action_ts", workspace.timestamps().next());
    return line.interaction(payload);
  }

  Delivery messageShortcut(String member, ChatMessage message, String callbackId) {
    ObjectNode payload = payloads.interaction("message_action", member);
    payload.put("callback_id", callbackId).put("trigger_id", triggers.issue(member));
    payload.put("action_ts", workspace.timestamps().next());
    payloads.channel(payload, message.channel());
    payload.put("response_url", responseUrls.issue(message.channel(), member, null));
    payload.put("message_ts", message.ts());
    payload.set("message", MessageJson.of(message, workspace.team(), true));
    return line.interaction(payload);
  }

  /** Submits a form; the bot's response_action is done here, its errors stay in the answer. */
  Delivery submit(String member, ObjectNode view, JsonNode inputs) {
    ObjectNode filled = withState(view, inputs);
    var missing = InputState.missing(view.path("blocks"), filled.at("/state/values"));
    if (!missing.isEmpty()) {
      ObjectNode errors = Json.object().put("response_action", "errors");
      errors.set("errors", Json.MAPPER.valueToTree(missing));
      return new Delivery(0, Json.write(errors), 0);
    }
    ObjectNode payload = payloads.interaction("view_submission", member);
    payload.put("trigger_id", triggers.issue(member, Json.text(view, "id")));
    payload.set("view", filled);
    payload.putArray("response_urls");
    submissions.put(Json.text(view, "id"), payload);
    Delivery delivery = line.interaction(payload);
    if (delivery.acknowledged()) {
      respond(member, view, delivery.json());
    }
    return delivery;
  }

  /** Delivers a form's last submission again, as it was, and does what the bot answers. */
  Delivery submitAgain(String viewId) {
    ObjectNode payload = submissions.get(viewId);
    return payload == null
        ? Delivery.refused("view " + viewId + " was never submitted")
        : line.interaction(payload);
  }

  private void respond(String member, ObjectNode view, ObjectNode answer) {
    ObjectNode next = answer.path("view") instanceof ObjectNode node ? node : Json.object();
    switch (Json.text(answer, "response_action")) {
      case "errors" -> {}
      case "clear" -> views.clear(member);
      case "update" -> views.update(view, next);
      case "push" -> views.push(member, next);
      default -> views.close(Json.text(view, "id"));
    }
  }

  /** Closes a form without submitting it; the bot is told where the form asks for that. */
  Delivery close(String member, ObjectNode view) {
    views.close(Json.text(view, "id"));
    if (!view.path("notify_on_close").asBoolean()) {
      return Delivery.none();
    }
    ObjectNode payload = payloads.interaction("view_closed", member);
    payload.set("view", view);
    payload.put("is_cleared", false);
    return line.interaction(payload);
  }

  private static ObjectNode withState(ObjectNode view, JsonNode inputs) {
    ObjectNode filled = view.deepCopy();
    filled.putObject("state").set("values", InputState.of(view.path("blocks"), inputs));
    return filled;
  }
}
