package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the page shows to one member: channels, messages, forms, the clock. */
final class PageState {
  private final Workspace workspace;
  private final Views views;
  private final AssistantMethods assistant;
  private final PracticeClock clock;
  private final StartingPoint start;
  private final String language;

  PageState(
      Workspace workspace,
      Views views,
      AssistantMethods assistant,
      PracticeClock clock,
      StartingPoint start,
      String language) {
    this.workspace = workspace;
    this.views = views;
    this.assistant = assistant;
    this.clock = clock;
    this.start = start;
    this.language = language;
  }

  /** The whole of what the member sees, with the messages of the channel that is open. */
  ObjectNode of(String member, String channel) {
    workspace.direct(member);
    ObjectNode state = Json.object().put("language", language).put("me", member);
    state.put("team", workspace.team().name()).put("bot", workspace.team().bot());
    state.put("now", clock.now().toString()).put("zone", clock.zone().getId());
    state.set("members", Json.array(workspace.members().stream().map(PageState::member)));
    state.set("commands", Json.MAPPER.valueToTree(start.commands()));
    state.set(
        "channels", Json.array(workspace.readBy(member).stream().map(c -> channel(c, member))));
    state.set(
        "messages",
        Json.array(
            workspace.messages(channel).stream()
                .filter(m -> m.visibleTo(member))
                .filter(m -> workspace.inChannel(channel, member))
                .map(this::message)));
    state.set("views", Json.array(views.of(member).stream()));
    state.set("home", views.home(member).orElse(null));
    return state;
  }

  private static ObjectNode member(Member member) {
    return Json.object()
        .put("id", member.id())
        .put("name", member.name())
        .put("realName", member.realName())
        .put("title", member.title())
        .put("bot", member.bot())
        .put("restricted", member.restricted())
        .put("deactivated", member.deactivated());
  }

  private ObjectNode channel(Conversation channel, String member) {
    String last =
        workspace.messages(channel.id()).stream()
            .filter(m -> m.visibleTo(member) && !m.user().equals(member))
            .reduce((first, second) -> second)
            .map(ChatMessage::ts)
            .orElse("");
    return Json.object()
        .put("id", channel.id())
        .put("name", channel.name())
        .put("direct", channel.direct())
        .put("archived", channel.archived())
        .put("hasBot", channel.members().contains(workspace.team().bot()))
        .put("last", last);
  }

  private ObjectNode message(ChatMessage message) {
    ObjectNode json = MessageJson.of(message, workspace.team(), false);
    json.put("ephemeral", message.ephemeral());
    ObjectNode thread = assistant.of(message.channel(), message.ts());
    if (!thread.isEmpty()) {
      json.set("assistant", thread);
    }
    return json;
  }
}
