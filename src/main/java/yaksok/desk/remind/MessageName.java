package yaksok.desk.remind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yaksok.desk.Messenger;

/**
 * The key of a reminder in the outbox: who gets it, which round wrote it, and who could not be
 * reached with it before.
 *
 * @param number counts the messages that one round writes to one conversation, from 1
 */
record MessageName(String conversation, Instant round, int number, List<Failure> failures) {
  private static final String PREFIX = "remind";

  MessageName {
    failures = List.copyOf(failures);
  }

  static MessageName of(String conversation, Instant round) {
    return new MessageName(conversation, round, 1, List.of());
  }

  MessageName following() {
    return new MessageName(conversation, round, number + 1, failures);
  }

  /** The same message to the next in line. */
  MessageName to(String next, Messenger.Reason reason) {
    return new MessageName(next, round, 1, failuresWith(reason));
  }

  /** Who could not be reached, with the one whose message this is. */
  List<Failure> failuresWith(Messenger.Reason reason) {
    List<Failure> known = new ArrayList<>(failures);
    known.add(new Failure(conversation, reason));
    return known;
  }

  /** The name behind a key; empty where the message is no reminder. */
  static Optional<MessageName> parse(String key) {
    String[] parts = key.split(" ", -1);
    if (!parts[0].equals(PREFIX)) {
      return Optional.empty();
    }
    List<Failure> failures = new ArrayList<>();
    for (int i = 4; i < parts.length; i++) {
      failures.add(Failure.parse(parts[i]));
    }
    return Optional.of(
        new MessageName(parts[1], Instant.parse(parts[2]), Integer.parseInt(parts[3]), failures));
  }

  String key() {
    StringBuilder key = new StringBuilder(PREFIX);
    key.append(' ').append(conversation).append(' ').append(round).append(' ').append(number);
    failures.forEach(each -> key.append(' ').append(each.word()));
    return key.toString();
  }
}
