package yaksok.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Web API's {@code assistant.threads.*}: status, title and suggested prompts of a thread. */
final class AssistantMethods {
  private final Workspace workspace;
  private final Updates updates;
  private final Map<String, ObjectNode> threads = new ConcurrentHashMap<>();

  AssistantMethods(Workspace workspace, Updates updates) {
    this.workspace = workspace;
    this.updates = updates;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "assistant.threads.setStatus", arguments -> set(arguments, "status"),
        "assistant.threads.setTitle", arguments -> set(arguments, "title"),
        "assistant.threads.setSuggestedPrompts", this::prompts);
  }

  /** What is known of the thread: {@code status}, {@code title}, {@code prompts}. */
  ObjectNode of(String channel, String thread) {
    return threads.getOrDefault(channel + thread, Json.object());
  }

  /** A message of the bot ends its status. */
  void posted(ChatMessage message) {
    if (message.threadTs() != null) {
      threads.computeIfPresent(
          message.channel() + message.threadTs(),
          (key, before) -> before.deepCopy().put("status", ""));
    }
  }

  private ObjectNode set(ObjectNode arguments, String key) {
    return change(arguments, thread -> thread.put(key, Json.text(arguments, key)));
  }

  private ObjectNode prompts(ObjectNode arguments) {
    ArrayNode prompts = Json.arrayAt(arguments, "prompts");
    if (prompts.isEmpty() || prompts.size() > 4) {
      return ApiMethod.error("invalid_arguments");
    }
    return change(
        arguments,
        thread -> {
          thread.set("prompts", prompts);
          return thread.put("promptsTitle", Json.text(arguments, "title"));
        });
  }

  private ObjectNode change(ObjectNode arguments, ApiMethod change) {
    String channel = Json.text(arguments, "channel_id");
    String thread = Json.text(arguments, "thread_ts");
    if (workspace.conversation(channel).filter(Conversation::direct).isEmpty()) {
      return ApiMethod.error("channel_not_found");
    }
    threads.compute(
        channel + thread,
        (key, before) -> change.call(before == null ? Json.object() : before.deepCopy()));
    updates.changed("assistant");
    return ApiMethod.ok();
  }
}
