package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;

/** Builds the JSON that Slack sends: events in their envelope, and what interactions share. */
final class Payloads {
  private final Workspace workspace;
  private final Clock machine;
  private final String token = Ids.secret(12);

  Payloads(Workspace workspace, Clock machine) {
    this.workspace = workspace;
    this.machine = machine;
  }

  /** The old verification token, which every payload still carries. */
  String token() {
    return token;
  }

  ObjectNode envelope(ObjectNode event) {
    Team team = workspace.team();
    ObjectNode envelope =
        Json.object()
            .put("token", token)
            .put("team_id", team.id())
            .put("context_team_id", team.id())
            .putNull("context_enterprise_id")
            .put("api_app_id", team.appId());
    envelope.set("event", event);
    envelope
        .put("type", "event_callback")
        .put("event_id", Ids.next("Ev"))
        .put("event_time", machine.instant().getEpochSecond())
        .put("is_ext_shared_channel", false)
        .put("event_context", Ids.secret(16));
    envelope
        .putArray("authorizations")
        .addObject()
        .putNull("enterprise_id")
        .put("team_id", team.id())
        .put("user_id", team.bot())
        .put("is_bot", true)
        .put("is_enterprise_install", false);
    return envelope;
  }

  /** A message event: {@code app_mention}, or {@code message} in a direct message. */
  ObjectNode message(String type, ChatMessage message) {
    ObjectNode event = Json.object().put("type", type).put("user", message.user());
    event.put("text", message.text()).put("ts", message.ts());
    if (message.user().equals(workspace.team().bot())) {
      event.put("bot_id", workspace.team().botId()).put("app_id", workspace.team().appId());
    } else {
      event.put("client_msg_id", Ids.secret(16));
    }
    event.put("team", workspace.team().id());
    if (!message.blocks().isEmpty()) {
      event.set("blocks", message.blocks());
    }
    if (message.threadTs() != null) {
      event.put("thread_ts", message.threadTs());
    }
    event.put("channel", message.channel()).put("event_ts", message.ts());
    if (type.equals("message")) {
      event.put("channel_type", "im");
    }
    return event;
  }

  /** What every interaction tells: who, where, in which app. */
  ObjectNode interaction(String type, String member) {
    Team team = workspace.team();
    ObjectNode payload = Json.object().put("type", type);
    payload.putObject("team").put("id", team.id()).put("domain", team.domain());
    String name = workspace.member(member).map(Member::name).orElse("");
    payload
        .putObject("user")
        .put("id", member)
        .put("username", name)
        .put("name", name)
        .put("team_id", team.id());
    payload.put("api_app_id", team.appId()).put("token", token);
    payload.putNull("enterprise").put("is_enterprise_install", false);
    return payload;
  }

  void channel(ObjectNode payload, String channel) {
    payload.putObject("channel").put("id", channel).put("name", channelName(channel));
  }

  String channelName(String channel) {
    return workspace.conversation(channel).map(Conversation::name).orElse("");
  }
}
