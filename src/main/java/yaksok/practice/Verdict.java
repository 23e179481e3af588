package yaksok.practice;

import java.util.List;

/**
 * What Slack's check of blocks says.
 *
 * @param error Slack's error code, empty where all is well
 * @param messages what is wrong and where, as Slack writes it
 */
record Verdict(String error, List<String> messages) {
  static final Verdict FINE = new Verdict("", List.of());

  static Verdict of(String error, List<String> messages) {
    return messages.isEmpty() ? FINE : new Verdict(error, List.copyOf(messages));
  }

  boolean fine() {
    return error.isEmpty();
  }
}
