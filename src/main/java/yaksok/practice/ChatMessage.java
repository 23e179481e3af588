package yaksok.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a channel.
 *
 * @param ts its id in the channel: seconds and microseconds of the practised clock
 * @param threadTs the message that it answers, null outside a thread
 * @param user id of who wrote it
 * @param text as Slack stores it: mentions as {@code <@U…>}, {@code &}, {@code <} and {@code >}
 *     escaped
 * @param blocks Block Kit blocks, empty where there are none
 * @param metadata what the bot attached, null where nothing
 * @param onlyFor the one member who sees an ephemeral message, null where all do
 */
public record ChatMessage(
    String channel,
    String ts,
    @Nullable String threadTs,
    String user,
    String text,
    ArrayNode blocks,
    @Nullable ObjectNode metadata,
    @Nullable String onlyFor,
    boolean edited) {

  /** Whether only one member sees it, until the page is loaded anew. */
  public boolean ephemeral() {
    return onlyFor != null;
  }

  boolean visibleTo(String member) {
    return onlyFor == null || onlyFor.equals(member);
  }

  /** Whether it stands in the channel itself, not in a thread. */
  boolean topLevel() {
    return threadTs == null || threadTs.equals(ts);
  }

  /** With other content; as in Slack, only a change of plain text is marked as edited. */
  ChatMessage edited(Content content) {
    return new ChatMessage(
        channel,
        ts,
        threadTs,
        user,
        content.text(),
        content.blocks(),
        content.metadata() == null ? metadata : content.metadata(),
        onlyFor,
        edited || content.blocks().isEmpty());
  }

  /** What a writer gives: text, blocks, and metadata or null. */
  record Content(String text, ArrayNode blocks, @Nullable ObjectNode metadata) {
    static Content of(String text) {
      return new Content(text, Json.array(), null);
    }
  }
}
