package yaksok.desk.meeting;

/** Port: who belongs to a Slack channel. */
@FunctionalInterface
public interface Membership {
  /** Whether the member is in the channel; false where that can't be told now. */
  boolean isIn(String channel, String member);
}
