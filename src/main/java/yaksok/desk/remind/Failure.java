package yaksok.desk.remind;

import yaksok.desk.Messenger;
import yaksok.domain.Mention;
import yaksok.domain.Message;

/** A conversation that could not be reached, and why. */
public record Failure(String conversation, Messenger.Reason reason) {
  private static final String BETWEEN = ":";

  /** Reads one as it stands in the key of a message. */
  public static Failure parse(String word) {
    String[] parts = word.split(BETWEEN, -1);
    return new Failure(parts[0], Messenger.Reason.valueOf(parts[1]));
  }

  /** As it stands in the key of a message. */
  public String word() {
    return conversation + BETWEEN + reason;
  }

  /** What is said of it to whoever is told instead. */
  public Message said() {
    return Message.of("notice.unreached." + reason.name(), new Mention(conversation));
  }
}
