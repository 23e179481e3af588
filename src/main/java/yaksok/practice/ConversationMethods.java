package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Web API's {@code conversations.*}: channels, who is in them, what was said. */
final class ConversationMethods {
  private static final int MOST = 1000;

  private final Workspace workspace;

  ConversationMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "conversations.info", arguments -> in(arguments, this::info),
        "conversations.members", arguments -> in(arguments, channel -> members(channel, arguments)),
        "conversations.open", this::open,
        "conversations.history", arguments -> read(arguments, this::history),
        "conversations.replies", arguments -> read(arguments, this::replies));
  }

  private ObjectNode in(ObjectNode arguments, Function<Conversation, ObjectNode> then) {
    return workspace
        .conversation(Json.text(arguments, "channel"))
        .map(then)
        .orElseGet(() -> ApiMethod.error("channel_not_found"));
  }

  private ObjectNode read(ObjectNode arguments, Reading reading) {
    return in(
        arguments,
        channel ->
            channel.members().contains(workspace.team().bot())
                ? reading.of(channel, arguments)
                : ApiMethod.error("not_in_channel"));
  }

  private ObjectNode info(Conversation channel) {
    ObjectNode answer = ApiMethod.ok();
    ObjectNode json = answer.putObject("channel").put("id", channel.id());
    json.put("is_im", channel.direct()).put("is_channel", !channel.direct());
    json.put("is_archived", channel.archived()).put("is_private", false);
    boolean member = channel.members().contains(workspace.team().bot());
    if (channel.direct()) {
      String person =
          channel.members().stream()
              .filter(id -> !id.equals(workspace.team().bot()))
              .findFirst()
              .orElse("");
      json.put("user", person);
    } else {
      json.put("name", channel.name()).put("name_normalized", channel.name());
      json.put("is_member", member).put("is_general", false);
      json.put("is_ext_shared", false).put("is_shared", false);
    }
    return answer;
  }

  private ObjectNode members(Conversation channel, ObjectNode arguments) {
    return page(
        "members", new ArrayList<>(channel.members()), arguments, 100, Json.MAPPER::valueToTree);
  }

  private ObjectNode open(ObjectNode arguments) {
    JsonNode given = arguments.path("users");
    String users = given.isArray() ? given.path(0).asText() : given.asText("");
    if (users.isEmpty()) {
      return ApiMethod.error("users_list_not_supplied");
    }
    var member = workspace.member(users).filter(m -> !m.bot());
    if (member.isEmpty()) {
      return ApiMethod.error("user_not_found");
    }
    if (member.get().deactivated()) {
      return ApiMethod.error("user_disabled");
    }
    ObjectNode answer = ApiMethod.ok();
    answer.putObject("channel").put("id", workspace.direct(users).id());
    return answer;
  }

  private ObjectNode history(Conversation channel, ObjectNode arguments) {
    List<ChatMessage> messages =
        new ArrayList<>(
            workspace.messages(channel.id()).stream()
                .filter(m -> m.topLevel() && within(m, arguments))
                .toList());
    Collections.reverse(messages);
    return messages(messages, arguments);
  }

  private ObjectNode replies(Conversation channel, ObjectNode arguments) {
    String ts = Json.text(arguments, "ts");
    if (workspace.message(channel.id(), ts).isEmpty()) {
      return ApiMethod.error("thread_not_found");
    }
    return messages(
        workspace.thread(channel.id(), ts).stream().filter(m -> within(m, arguments)).toList(),
        arguments);
  }

  private ObjectNode messages(List<ChatMessage> messages, ObjectNode arguments) {
    boolean metadata = Json.isTrue(arguments, "include_all_metadata");
    return page(
        "messages",
        messages,
        arguments,
        100,
        message -> MessageJson.of(message, workspace.team(), metadata));
  }

  /** Between oldest and latest, both left out unless inclusive is asked for. */
  private static boolean within(ChatMessage message, ObjectNode arguments) {
    String oldest = Json.text(arguments, "oldest");
    String latest = Json.text(arguments, "latest");
    int bound = Json.isTrue(arguments, "inclusive") ? 0 : 1;
    return !message.ephemeral()
        && (oldest.isEmpty() || compare(message.ts(), oldest) >= bound)
        && (latest.isEmpty() || compare(latest, message.ts()) >= bound);
  }

  private static int compare(String ts, String other) {
    return new BigDecimal(ts).compareTo(new BigDecimal(other));
  }

  private static <T> ObjectNode page(
      String key,
      List<T> items,
      ObjectNode arguments,
      int usual,
      Function<T, ? extends JsonNode> json) {
    int limit = Math.min(MOST, Math.max(1, arguments.path("limit").asInt(usual)));
    int from = Math.min(items.size(), cursor(Json.text(arguments, "cursor")));
    int to = Math.min(items.size(), from + limit);
    ObjectNode answer = ApiMethod.ok();
    answer.set(key, Json.array(items.subList(from, to).stream().map(json)));
    answer.put("has_more", to < items.size());
    answer.putObject("response_metadata").put("next_cursor", to < items.size() ? "from" + to : "");
    return answer;
  }

  private static int cursor(String cursor) {
    return cursor.matches("from\\d{1,8}") ? Integer.parseInt(cursor.substring(4)) : 0;
  }

  @FunctionalInterface
  private interface Reading {
    ObjectNode of(Conversation channel, ObjectNode arguments);
  }
}
