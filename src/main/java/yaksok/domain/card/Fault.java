package yaksok.domain.card;

import yaksok.domain.Message;

/**
 * Something in a card's file that keeps it from being taken over.
 *
 * @param line where it stands, from 1; 0 where it is about the whole file
 * @param problem what is wrong and how to mend it
 */
public record Fault(int line, Message problem) {
  public static Fault at(int line, String key, Object... args) {
    return new Fault(line, Message.of(key, args));
  }
}
