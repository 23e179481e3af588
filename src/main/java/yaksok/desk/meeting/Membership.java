package yaksok.desk.meeting;

import org.jspecify.annotations.Nullable;

/** Port: who belongs to a Slack channel. */
@FunctionalInterface
public interface Membership {
  /** Whether the member is in the channel; false where that can't be told now. */
  boolean isIn(String channel, String member);

  /**
   * Whether the member belongs to the channel of a card: to every one's, where it has none.
   *
   * @param here the channel that the member asks in, and so is in; null where none is known
   */
  default boolean reaches(@Nullable String channel, @Nullable String here, String member) {
    return channel == null || channel.equals(here) || isIn(channel, member);
  }
}
