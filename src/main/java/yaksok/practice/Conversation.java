package yaksok.practice;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, or a direct message with the bot.
 *
 * @param name a channel's name without the {@code #}; {@code directmessage} for a direct message
 * @param members ids of those who read it
 * @param direct whether it is a direct message
 */
public record Conversation(
    String id, String name, Set<String> members, boolean direct, boolean archived) {

  Conversation asArchived() {
    return new Conversation(id, name, members, direct, true);
  }

  Conversation with(String member) {
    Set<String> more = new LinkedHashSet<>(members);
    more.add(member);
    return new Conversation(id, name, more, direct, archived);
  }

  Conversation without(String member) {
    Set<String> fewer = new LinkedHashSet<>(members);
    fewer.remove(member);
    return new Conversation(id, name, fewer, direct, archived);
  }
}
