package yaksok.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the bot took a delivery.
 *
 * @param status the bot's HTTP status; 0 where no answer came in time
 * @param body the bot's answer; why it failed where none came
 * @param attempts how often it was sent
 */
public record Delivery(int status, String body, int attempts) {
  private static final int OK = 200;

  /** Whether the bot acknowledged with a 200 in time. */
  public boolean acknowledged() {
    return status == OK;
  }

  /** The answer as a JSON object, empty where it is none. */
  ObjectNode json() {
    return Json.readObject(body);
  }

  /** All is well, and the bot had not asked to be told. */
  static Delivery none() {
    return new Delivery(OK, "", 0);
  }

  static Delivery refused(String reason) {
    return new Delivery(0, reason, 0);
  }
}
