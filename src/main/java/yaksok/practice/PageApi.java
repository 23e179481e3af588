package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the page in the browser calls: JSON in, JSON out, and news of changes. */
final class PageApi {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final PracticeWorkspace workspace;
  private final PageState state;
  private final Updates updates;
  private final Executor background;

  PageApi(PracticeWorkspace workspace, PageState state, Updates updates, Executor background) {
    this.workspace = workspace;
    this.state = state;
    this.updates = updates;
    this.background = background;
  }

  void mount(JavalinDefaultRoutingApi routes) {
    routes.before("/practice/api/*", PageApi::refuseStrangers);
    routes.get("/practice/api/state", this::state);
    routes.sse("/practice/api/updates", this::listen);
    post(routes, "type", this::type);
    post(routes, "act", this::act);
    post(routes, "shortcut", this::shortcut);
    post(routes, "submit", this::submit);
    post(routes, "close", body -> answer(workspace.closeView(user(body), text(body, "view"))));
    post(routes, "home", body -> answer(workspace.openHome(user(body))));
    post(routes, "assistant", this::assistant);
    post(routes, "clock", this::clock);
  }

  /** Another site that is open in the same browser must not type here. */
  private static void refuseStrangers(Context ctx) {
    String host = String.valueOf(ctx.header("Host")).replaceFirst(":\\d+$", "");
    String origin = ctx.header("Origin");
    boolean stranger = origin != null && !HERE.contains(hostOf(origin));
    if (stranger || !HERE.contains(host)) {
      ctx.status(403).result("open the page as http://localhost").skipRemainingHandlers();
    }
  }

  private static String hostOf(String origin) {
    try {
      return String.valueOf(URI.create(origin).getHost());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static void post(
      JavalinDefaultRoutingApi routes, String path, Function<ObjectNode, ObjectNode> action) {
    routes.post(
        "/practice/api/" + path,
        ctx -> {
          if (!String.valueOf(ctx.contentType()).startsWith("application/json")) {
            ctx.status(415).result("send JSON");
            return;
          }
          ObjectNode body = Json.readObject(new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8));
          send(ctx, action.apply(body));
        });
  }

  private static void send(Context ctx, ObjectNode answer) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json; charset=utf-8").result(Json.write(answer));
  }

  private void state(Context ctx) {
    String user = String.valueOf(ctx.queryParam("user"));
    boolean known = workspace.members().stream().anyMatch(m -> m.id().equals(user) && !m.bot());
    String asked = known ? user : workspace.members().get(0).id();
    send(ctx, state.of(asked, String.valueOf(ctx.queryParam("channel"))));
  }

  private void listen(SseClient client) {
    Consumer<String> listener = what -> tell(client, what);
    client.keepAlive();
    client.onClose(() -> updates.leave(listener));
    updates.listen(listener);
    client.sendEvent("changed", "connected");
  }

  private static void tell(SseClient client, String what) {
    if (!client.terminated()) {
      synchronized (client) {
        client.sendEvent("changed", what);
      }
    }
  }

  private ObjectNode type(ObjectNode body) {
    String line = text(body, "text");
    String channel = text(body, "channel");
    String thread = optional(body, "thread");
    if (Typing.isCommand(line.strip())) {
      return answer(workspace.type(user(body), channel, thread, line));
    }
    ChatMessage message = workspace.say(user(body), channel, thread, line);
    background.execute(() -> workspace.tell(message));
    return Json.object().put("ok", true).put("ts", message.ts());
  }

  private ObjectNode act(ObjectNode body) {
    String view = text(body, "view");
    String block = text(body, "block");
    String action = text(body, "action");
    return answer(
        view.isEmpty()
            ? workspace.act(
                user(body),
                text(body, "channel"),
                text(body, "ts"),
                block,
                action,
                body.path("value"))
            : workspace.actInView(
                user(body), view, block, action, body.path("value"), body.path("inputs")));
  }

  private ObjectNode shortcut(ObjectNode body) {
    String ts = text(body, "ts");
    String id = text(body, "callback");
    return answer(
        ts.isEmpty()
            ? workspace.globalShortcut(user(body), id)
            : workspace.messageShortcut(user(body), text(body, "channel"), ts, id));
  }

  private ObjectNode submit(ObjectNode body) {
    Delivery delivery = workspace.submit(user(body), text(body, "view"), body.path("inputs"));
    ObjectNode answer = answer(delivery);
    if (delivery.json().path("errors").isObject()) {
      answer.put("ok", true).set("errors", delivery.json().path("errors"));
    }
    return answer;
  }

  private ObjectNode assistant(ObjectNode body) {
    String user = user(body);
    ChatMessage root = workspace.assistantRoot(user);
    background.execute(
        () ->
            workspace.tellAssistant(
                "assistant_thread_started", user, root.ts(), text(body, "context")));
    return Json.object().put("ok", true).put("thread", root.ts());
  }

  private ObjectNode clock(ObjectNode body) {
    try {
      workspace.moveClock(Instant.parse(text(body, "to")));
      return Json.object().put("ok", true);
    } catch (DateTimeException e) {
      return Json.object().put("ok", false).put("error", "no such moment: " + text(body, "to"));
    }
  }

  private static ObjectNode answer(Delivery delivery) {
    ObjectNode answer = Json.object().put("ok", delivery.acknowledged());
    return delivery.acknowledged() ? answer : answer.put("error", delivery.body());
  }

  private static String user(ObjectNode body) {
    return text(body, "user");
  }

  private static String text(ObjectNode body, String key) {
    return Json.text(body, key);
  }

  private static @Nullable String optional(ObjectNode body, String key) {
    String text = text(body, key);
    return text.isEmpty() ? null : text;
  }
}
