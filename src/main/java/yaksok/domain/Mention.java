package yaksok.domain;

/**
 * A member or channel named in a message by its Slack id, as an argument of a {@link Message}. Only
 * this becomes a mention that notifies; what people type never does.
 */
public record Mention(String id) {
  /** Whether a channel is named rather than a member. */
  public boolean isChannel() {
    return id.startsWith("C") || id.startsWith("G");
  }

  /** As it is said where nobody can be notified: {@code @U123}, {@code #C123}. */
  @Override
  public String toString() {
    return (isChannel() ? "#" : "@") + id;
  }
}
