package yaksok.slack.meeting;

import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.meeting.Asker;
import yaksok.slack.Caller;

/** People as the desk knows them, from people as Slack does. */
final class Askers {
  private Askers() {}

  /**
   * @param delivery names what Slack delivered, the same where it is delivered again
   */
  static Asker of(Caller caller, Change.Through through, @Nullable String delivery) {
    return new Asker(
        caller.user(),
        caller.isGuest(),
        caller.language(),
        caller.channel(),
        through,
        delivery == null ? "" : delivery);
  }
}
