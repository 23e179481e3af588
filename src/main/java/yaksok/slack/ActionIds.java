package yaksok.slack;

import java.util.regex.Pattern;

/**
 * The ids of buttons: stable, so that Slack keeps what was typed around them, and different within
 * a message, as Slack demands. A second button of the same action is {@code action.1}.
 */
public final class ActionIds {
  private ActionIds() {}

  /** Matches every button of this action, for registering its handler. */
  public static Pattern of(String action) {
    return Pattern.compile("^" + Pattern.quote(action) + "(\\.\\d+)?$");
  }

  static String nth(String action, int n) {
    return n == 0 ? action : action + "." + n;
  }
}
