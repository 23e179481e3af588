package yaksok.slack;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person said to the bot: by a mention, a direct message, or in the assistant's
 * thread.
 *
 * @param eventId Slack's id of the delivery, the same when it is delivered again
 * @param text as typed, without the mention of the bot
 * @param user member id
 * @param thread {@code ts} of the thread it was said in; null outside one
 * @param ts of the message itself
 */
public record Said(
    String eventId, String text, String user, String channel, @Nullable String thread, String ts) {
  public boolean isDirect() {
    return channel.startsWith("D");
  }

  /** Where the answer goes: a mention is answered in its thread, a direct message in place. */
  public @Nullable String answerThread() {
    return thread != null || isDirect() ? thread : ts;
  }

  /** What a follow-up question belongs to: the thread, or the direct message as a whole. */
  public String conversation() {
    return conversation(channel, answerThread());
  }

  /** What a question in this thread, or in the channel itself, follows up on. */
  static String conversation(String channel, @Nullable String thread) {
    return thread == null ? channel : thread;
  }
}
