package yaksok.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The Web API's {@code chat.*}: posting, changing and deleting messages. */
final class ChatMethods {
  private final Workspace workspace;
  private final Consumer<ChatMessage> posted;

  ChatMethods(Workspace workspace, Consumer<ChatMessage> posted) {
    this.workspace = workspace;
    this.posted = posted;
  }

  Map<String, ApiMethod> methods() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete,
        "chat.getPermalink", this::permalink);
  }

  private ObjectNode post(ObjectNode arguments) {
    return add(
        arguments,
        null,
        message -> {
          posted.accept(message);
          ObjectNode answer =
              ApiMethod.ok().put("channel", message.channel()).put("ts", message.ts());
          answer.set("message", MessageJson.of(message, workspace.team(), true));
          return answer;
        });
  }

  private ObjectNode postEphemeral(ObjectNode arguments) {
    return add(
        arguments,
        Json.text(arguments, "user"),
        message -> ApiMethod.ok().put("message_ts", message.ts()));
  }

  /**
   * @param onlyTo the member who alone sees the message; null where the channel does
   */
  private ObjectNode add(
      ObjectNode arguments, @Nullable String onlyTo, Function<ChatMessage, ObjectNode> done) {
    Place place = place(Json.text(arguments, "channel"));
    if (place.conversation() == null) {
      return ApiMethod.error(place.error());
    }
    String channel = place.conversation().id();
    if (onlyTo != null && !workspace.inChannel(channel, onlyTo)) {
      return ApiMethod.error("user_not_in_channel");
    }
    Verdict verdict = content(arguments);
    if (!verdict.fine()) {
      return ApiMethod.error(verdict);
    }
    return done.apply(
        workspace.post(
            channel, thread(arguments), workspace.team().bot(), contentOf(arguments), onlyTo));
  }

  private ObjectNode update(ObjectNode arguments) {
    return onOwn(
        arguments,
        "cant_update_message",
        message -> {
          Verdict verdict = content(arguments);
          if (!verdict.fine()) {
            return ApiMethod.error(verdict);
          }
          workspace.edit(message, updated(message, arguments));
          ObjectNode answer = ApiMethod.ok().put("channel", message.channel());
          answer.put("ts", message.ts()).put("text", Json.text(arguments, "text"));
          workspace
              .message(message.channel(), message.ts())
              .ifPresent(m -> answer.set("message", MessageJson.of(m, workspace.team(), true)));
          return answer;
        });
  }

  /** Blocks that are not given are removed; a text that is not given stays. */
  private static ChatMessage.Content updated(ChatMessage message, ObjectNode arguments) {
    ChatMessage.Content content = contentOf(arguments);
    return arguments.has("text")
        ? content
        : new ChatMessage.Content(message.text(), content.blocks(), content.metadata());
  }

  private ObjectNode delete(ObjectNode arguments) {
    return onOwn(
        arguments,
        "cant_delete_message",
        message -> {
          workspace.delete(message);
          return ApiMethod.ok().put("channel", message.channel()).put("ts", message.ts());
        });
  }

  private ObjectNode onOwn(
      ObjectNode arguments, String others, Function<ChatMessage, ObjectNode> done) {
    String channel = Json.text(arguments, "channel");
    if (workspace.conversation(channel).isEmpty()) {
      return ApiMethod.error("channel_not_found");
    }
    Optional<ChatMessage> message =
        workspace.message(channel, Json.text(arguments, "ts")).filter(m -> !m.ephemeral());
    if (message.isEmpty()) {
      return ApiMethod.error("message_not_found");
    }
    boolean own = message.get().user().equals(workspace.team().bot());
    return own ? done.apply(message.get()) : ApiMethod.error(others);
  }

  private ObjectNode permalink(ObjectNode arguments) {
    String channel = Json.text(arguments, "channel");
    String ts = Json.text(arguments, "message_ts");
    if (workspace.conversation(channel).isEmpty()) {
      return ApiMethod.error("channel_not_found");
    }
    if (workspace.message(channel, ts).isEmpty()) {
      return ApiMethod.error("message_not_found");
    }
    String link =
        "https://%s.slack.com/archives/%s/p%s"
            .formatted(workspace.team().domain(), channel, ts.replace(".", ""));
    return ApiMethod.ok().put("channel", channel).put("permalink", link);
  }

  /** Where a message to the channel, or to the member by direct message, goes. */
  private Place place(String id) {
    boolean person = workspace.member(id).filter(member -> !member.bot()).isPresent();
    Optional<Conversation> found =
        person ? Optional.of(workspace.direct(id)) : workspace.conversation(id);
    if (found.isEmpty()) {
      return new Place(null, "channel_not_found");
    }
    if (found.get().archived()) {
      return new Place(null, "is_archived");
    }
    boolean member = found.get().members().contains(workspace.team().bot());
    return member ? new Place(found.get(), "") : new Place(null, "not_in_channel");
  }

  private static Verdict content(JsonNode arguments) {
    boolean empty =
        Json.text(arguments, "text").isEmpty()
            && Json.arrayAt(arguments, "blocks").isEmpty()
            && Json.arrayAt(arguments, "attachments").isEmpty();
    return empty ? new Verdict("no_text", List.of()) : BlockRules.ofMessage(arguments);
  }

  private static ChatMessage.Content contentOf(JsonNode arguments) {
    ObjectNode metadata = arguments.path("metadata") instanceof ObjectNode node ? node : null;
    return new ChatMessage.Content(
        Json.text(arguments, "text"), BlockIds.filled(Json.arrayAt(arguments, "blocks")), metadata);
  }

  private static @Nullable String thread(JsonNode arguments) {
    String thread = Json.text(arguments, "thread_ts");
    return thread.isEmpty() ? null : thread;
  }

  private record Place(@Nullable Conversation conversation, String error) {}
}
