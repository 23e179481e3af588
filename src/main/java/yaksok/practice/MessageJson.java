package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message as Slack's Web API and payloads show it. */
final class MessageJson {
  private MessageJson() {}

  static ObjectNode of(ChatMessage message, Team team, boolean withMetadata) {
    ObjectNode json = Json.object().put("type", "message").put("user", message.user());
    json.put("ts", message.ts()).put("text", message.text()).put("team", team.id());
    if (message.user().equals(team.bot())) {
      json.put("bot_id", team.botId()).put("app_id", team.appId());
      json.putObject("bot_profile").put("id", team.botId()).put("app_id", team.appId());
    }
    if (!message.blocks().isEmpty()) {
      json.set("blocks", message.blocks());
    }
    if (message.threadTs() != null) {
      json.put("thread_ts", message.threadTs());
    }
    if (message.edited()) {
      json.putObject("edited").put("user", message.user()).put("ts", message.ts());
    }
    if (withMetadata && message.metadata() != null) {
      json.set("metadata", message.metadata());
    }
    return json;
  }
}
