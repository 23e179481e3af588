package yaksok.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the workspace holds: people, channels and their messages. In memory, new at each start. */
final class Workspace {
  private final Team team;
  private final Timestamps timestamps;
  private final Updates updates;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Conversation> conversations = new LinkedHashMap<>();
  private final List<ChatMessage> messages = new ArrayList<>();

  Workspace(StartingPoint start, Timestamps timestamps, Updates updates) {
    this.team = start.team();
    this.timestamps = timestamps;
    this.updates = updates;
    start.members().forEach(member -> members.put(member.id(), member));
    start.channels().forEach(channel -> conversations.put(channel.id(), channel));
  }

  Team team() {
    return team;
  }

  Timestamps timestamps() {
    return timestamps;
  }

  synchronized List<Member> members() {
    return List.copyOf(members.values());
  }

  synchronized Optional<Member> member(String id) {
    return Optional.ofNullable(members.get(id));
  }

  synchronized List<Conversation> conversations() {
    return List.copyOf(conversations.values());
  }

  synchronized Optional<Conversation> conversation(String id) {
    return Optional.ofNullable(conversations.get(id));
  }

  /** The direct message between the bot and the member, opened where it is not yet. */
  synchronized Conversation direct(String member) {
    String id = "D" + member.substring(1);
    return conversations.computeIfAbsent(
        id,
        key ->
            new Conversation(
                key,
                "directmessage",
                new LinkedHashSet<>(List.of(member, team.bot())),
                true,
                false));
  }

  synchronized boolean inChannel(String channel, String member) {
    return conversation(channel).map(c -> c.members().contains(member)).orElse(false);
  }

  void change(String channel, UnaryOperator<Conversation> change) {
    synchronized (this) {
      conversations.computeIfPresent(channel, (id, before) -> change.apply(before));
    }
    updates.changed("channels");
  }

  synchronized void deactivate(String member) {
    members.computeIfPresent(member, (id, before) -> before.asDeactivated());
  }

  /** Adds a message and returns it with its new id. */
  ChatMessage post(
      String channel,
      @Nullable String threadTs,
      String user,
      ChatMessage.Content content,
      @Nullable String onlyFor) {
    ChatMessage message;
    synchronized (this) {
      message =
          new ChatMessage(
              channel,
              timestamps.next(),
              threadTs,
              user,
              content.text(),
              content.blocks(),
              content.metadata(),
              onlyFor,
              false);
      messages.add(message);
    }
    updates.changed("messages");
    return message;
  }

  synchronized Optional<ChatMessage> message(String channel, String ts) {
    return messages.stream()
        .filter(m -> m.channel().equals(channel) && m.ts().equals(ts))
        .findFirst();
  }

  /** Messages of a channel and its threads, oldest first, ephemeral ones included. */
  synchronized List<ChatMessage> messages(String channel) {
    return messages.stream()
        .filter(m -> m.channel().equals(channel))
        .sorted(Comparator.comparing(ChatMessage::ts))
        .toList();
  }

  /** A thread with the message that began it, oldest first. */
  List<ChatMessage> thread(String channel, String ts) {
    return messages(channel).stream()
        .filter(m -> m.ts().equals(ts) || ts.equals(m.threadTs()))
        .toList();
  }

  void edit(ChatMessage message, ChatMessage.Content content) {
    synchronized (this) {
      messages.replaceAll(m -> m.equals(message) ? m.edited(content) : m);
    }
    updates.changed("messages");
  }

  void delete(ChatMessage message) {
    synchronized (this) {
      messages.remove(message);
    }
    updates.changed("messages");
  }

  /** Channels and direct messages that the member reads. */
  List<Conversation> readBy(String member) {
    return conversations().stream().filter(c -> c.members().contains(member)).toList();
  }
}
