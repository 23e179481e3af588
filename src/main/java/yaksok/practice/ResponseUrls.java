package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Response addresses: each takes five answers to one interaction, for thirty minutes. */
final class ResponseUrls {
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final int USES = 5;

  private final Workspace workspace;
  private final PracticeSettings settings;
  private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

  ResponseUrls(Workspace workspace, PracticeSettings settings) {
    this.workspace = workspace;
    this.settings = settings;
  }

  /** Takes what the bot posts to a response address. */
  void handle(Context ctx) {
    String body = new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8);
    String error = answer(ctx.pathParam("id"), Json.readObject(body));
    if (error.isEmpty()) {
      ctx.result("ok");
    } else {
      int status = error.endsWith("_url") ? 404 : 400;
      ctx.status(status).contentType("application/json").result(Json.write(ApiMethod.error(error)));
    }
  }

  /** An address for answers to a member's interaction in a channel, on a message or on none. */
  String issue(String channel, String member, @Nullable ChatMessage message) {
    String id = Ids.secret(16);
    String ts = message == null ? "" : message.ts();
    String thread = message == null ? null : message.threadTs();
    tickets.put(
        id,
        new Ticket(channel, member, ts, thread, settings.machine().instant().plus(VALID), USES));
    return settings.bot().get().resolve("/practice/slack/response/" + id).toString();
  }

  /** Takes an answer; returns Slack's error, empty where it is taken. */
  String answer(String id, ObjectNode body) {
    Ticket ticket = tickets.get(id);
    if (ticket == null) {
      return "invalid_url";
    }
    if (settings.machine().instant().isAfter(ticket.until())) {
      return "expired_url";
    }
    if (ticket.left() == 0) {
      return "used_url";
    }
    String fault = BlockRules.ofMessage(body).error();
    if (!fault.isEmpty()) {
      return fault;
    }
    tickets.put(id, ticket.oneLess());
    show(ticket, body);
    return "";
  }

  private void show(Ticket ticket, ObjectNode body) {
    var original = workspace.message(ticket.channel(), ticket.ts());
    if (Json.isTrue(body, "delete_original")) {
      original.ifPresent(workspace::delete);
    } else if (Json.isTrue(body, "replace_original") && original.isPresent()) {
      workspace.edit(original.get(), content(body));
    } else {
      post(ticket.channel(), ticket.member(), ticket.thread(), body);
    }
  }

  /**
   * Shows what the bot answered to an interaction, to its author alone unless it says otherwise.
   */
  void post(String channel, String member, @Nullable String thread, ObjectNode body) {
    boolean forAll = Json.text(body, "response_type").equals("in_channel");
    String asked = Json.text(body, "thread_ts");
    workspace.post(
        channel,
        asked.isEmpty() ? thread : asked,
        workspace.team().bot(),
        content(body),
        forAll ? null : member);
  }

  private static ChatMessage.Content content(ObjectNode body) {
    return new ChatMessage.Content(
        Json.text(body, "text"), BlockIds.filled(Json.arrayAt(body, "blocks")), null);
  }

  private record Ticket(
      String channel, String member, String ts, @Nullable String thread, Instant until, int left) {
    Ticket oneLess() {
      return new Ticket(channel, member, ts, thread, until, left - 1);
    }
  }
}
