package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What happens when somebody types into a channel: a command, a mention, a message. */
final class Typing {
  private static final String SLACKBOT = "USLACKBOT";

  private final Workspace workspace;
  private final Set<String> commands;
  private final Wire wire;
  private final Payloads payloads;
  private final BotLine line;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final Map<String, ObjectNode> envelopes = new ConcurrentHashMap<>();

  Typing(
      Workspace workspace,
      Set<String> commands,
      Payloads payloads,
      BotLine line,
      Triggers triggers,
      ResponseUrls responseUrls) {
    this.workspace = workspace;
    this.commands = commands;
    this.wire = new Wire(workspace);
    this.payloads = payloads;
    this.line = line;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
  }

  static boolean isCommand(String typed) {
    return typed.startsWith("/");
  }

  /** Sends a slash command and shows what the bot answers to its author. */
  Delivery command(String member, String channel, @Nullable String thread, String typed) {
    String[] words = typed.strip().split("\\s", 2);
    String command = words[0];
    if (thread != null) {
      return refuse(channel, member, thread, command + " is not supported in threads. Sorry!");
    }
    if (!commands.contains(command)) {
      return refuse(channel, member, null, command + " is not a valid command.");
    }
    String text = words.length > 1 ? wire.command(words[1].strip()) : "";
    Delivery delivery = line.form(fields(member, channel, command, text));
    if (!delivery.acknowledged()) {
      String reason =
          delivery.status() == 0
              ? "operation_timeout"
              : "dispatch_failed (HTTP " + delivery.status() + ")";
      refuse(channel, member, null, command + " failed with the error \"" + reason + "\"");
    } else if (!delivery.body().isBlank()) {
      ObjectNode answer = delivery.json();
      responseUrls.post(
          channel,
          member,
          null,
          answer.isEmpty() ? Json.object().put("text", delivery.body()) : answer);
    }
    return delivery;
  }

  private Map<String, String> fields(String member, String channel, String command, String text) {
    Team team = workspace.team();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", payloads.token());
    fields.put("team_id", team.id());
    fields.put("team_domain", team.domain());
    fields.put("channel_id", channel);
    fields.put("channel_name", payloads.channelName(channel));
    fields.put("user_id", member);
    fields.put("user_name", workspace.member(member).map(Member::name).orElse(""));
    fields.put("command", command);
    fields.put("text", text);
    fields.put("api_app_id", team.appId());
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", responseUrls.issue(channel, member, null));
    fields.put("trigger_id", triggers.issue(member));
    return fields;
  }

  private Delivery refuse(String channel, String member, @Nullable String thread, String why) {
    workspace.post(channel, thread, SLACKBOT, ChatMessage.Content.of(why), member);
    return Delivery.refused(why);
  }

  /** Puts a message into the channel; what the bot hears of it is delivered by {@link #tell}. */
  ChatMessage message(String member, String channel, @Nullable String thread, String typed) {
    String text = wire.message(typed.strip());
    return workspace.post(channel, thread, member, ChatMessage.Content.of(text), null);
  }

  /** Delivers the message where the bot has subscribed to it: a mention, or a direct message. */
  Delivery tell(ChatMessage message) {
    boolean direct =
        workspace.conversation(message.channel()).map(Conversation::direct).orElse(false);
    if (direct) {
      return deliver(payloads.message("message", message));
    }
    String bot = workspace.team().bot();
    boolean mentioned = message.text().contains("<@" + bot + ">");
    if (mentioned && workspace.inChannel(message.channel(), bot)) {
      return deliver(payloads.message("app_mention", message));
    }
    return new Delivery(0, "not subscribed to", 0);
  }

  /** Changes a message's text; the bot hears of it in a direct message only. */
  Delivery edit(ChatMessage message, String typed) {
    workspace.edit(message, ChatMessage.Content.of(wire.message(typed.strip())));
    ChatMessage after = workspace.message(message.channel(), message.ts()).orElse(message);
    ObjectNode event = Json.object().put("type", "message").put("subtype", "message_changed");
    event.set("message", MessageJson.of(after, workspace.team(), false));
    event.set("previous_message", MessageJson.of(message, workspace.team(), false));
    event.put("channel", message.channel()).put("hidden", true).put("ts", message.ts());
    event.put("event_ts", workspace.timestamps().next()).put("channel_type", "im");
    boolean direct =
        workspace.conversation(message.channel()).map(Conversation::direct).orElse(false);
    return direct ? deliver(event) : new Delivery(0, "not subscribed to", 0);
  }

  Delivery deliver(ObjectNode event) {
    ObjectNode envelope = payloads.envelope(event);
    envelopes.put(Json.text(event, "event_ts"), envelope);
    return line.event(envelope);
  }

  /** Delivers the event of the message again, with the same event id. */
  Delivery redeliver(String ts) {
    ObjectNode envelope = envelopes.get(ts);
    return envelope == null ? Delivery.refused("no event of " + ts) : line.event(envelope);
  }
}
