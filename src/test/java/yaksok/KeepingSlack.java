package yaksok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Slack's Web API over real HTTP, which keeps what is posted, for programs of their own. */
final class KeepingSlack implements AutoCloseable {
  /** A message as the workspace has it. */
  record Post(String channel, String ts, String key, String text) {}

  /** Where a call stands. */
  enum Phase {
    ARRIVED,
    /** What it asks for is done, and nobody knows yet. */
    DONE,
    ANSWERED
  }

  /** A call at one of its phases. */
  record Step(String method, Phase phase) {}

  /** Says whether a call goes on from a step. */
  interface Watcher {
    boolean goesOn(Step step);
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<Post> posts = new ArrayList<>();
  private final Javalin server;
  private volatile Watcher watcher = step -> true;
  private int stamps;

  KeepingSlack() {
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/api/{method}", this::handle);
                })
            .start("127.0.0.1", 0);
  }

  String apiUrl() {
    return "http://127.0.0.1:" + server.port() + "/api/";
  }

  /** Tells of every call, at each phase, while the caller waits; goes on where that says so. */
  void watch(Watcher goesOn) {
    watcher = goesOn;
  }

  synchronized List<Post> posts() {
    return List.copyOf(posts);
  }

  private void handle(Context http) throws IOException {
    String method = http.pathParam("method");
    if (!watcher.goesOn(new Step(method, Phase.ARRIVED))) {
      return;
    }
    byte[] answer = answer(method, http).toString().getBytes(StandardCharsets.UTF_8);
    if (watcher.goesOn(new Step(method, Phase.DONE))) {
      http.res().setContentType("application/json");
      http.res().setContentLength(answer.length);
      http.res().getOutputStream().write(answer);
      http.res().flushBuffer();
      watcher.goesOn(new Step(method, Phase.ANSWERED));
    }
  }

  private synchronized ObjectNode answer(String method, Context http) {
    ObjectNode answer = MAPPER.createObjectNode().put("ok", true);
    switch (method) {
      case "auth.test" -> answer.put("user_id", "UBOT").put("team_id", "T1");
      case "users.info" -> answer.putObject("user").put("id", "U1").put("locale", "ko-KR");
      case "conversations.open" ->
          answer.putObject("channel").put("id", "D" + http.formParam("users"));
      case "chat.postMessage" -> answer.put("ts", post(http));
      case "chat.update" -> update(http);
      case "conversations.history" -> history(answer, String.valueOf(http.formParam("channel")));
      default -> {}
    }
    return answer;
  }

  private String post(Context http) {
    String ts = "1488240000.%06d".formatted(++stamps);
    posts.add(post(http, ts));
    return ts;
  }

  private void update(Context http) {
    Post changed = post(http, String.valueOf(http.formParam("ts")));
    posts.replaceAll(each -> each.ts().equals(changed.ts()) ? changed : each);
  }

  private static Post post(Context http, String ts) {
    return new Post(
        String.valueOf(http.formParam("channel")),
        ts,
        json(String.valueOf(http.formParam("metadata"))).at("/event_payload/key").asText(),
        String.valueOf(http.formParam("text")));
  }

  private void history(ObjectNode answer, String channel) {
    ArrayNode messages = answer.put("has_more", false).putArray("messages");
    for (Post each : posts) {
      if (each.channel().equals(channel)) {
        ObjectNode message = messages.addObject().put("ts", each.ts()).put("text", each.text());
        message.putObject("metadata").put("event_type", "yaksok");
        message.withObject("/metadata").putObject("event_payload").put("key", each.key());
      }
    }
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
