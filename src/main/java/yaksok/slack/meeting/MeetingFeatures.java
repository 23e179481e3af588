package yaksok.slack.meeting;

import java.time.Clock;
import java.util.List;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.slack.Listener;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/** All that Slack can do with meetings. */
public final class MeetingFeatures {
  private MeetingFeatures() {}

  /**
   * The command, the form, its shortcuts and the buttons.
   *
   * @param machine the machine's own clock
   */
  public static List<SlackFeature> of(SlackTools tools, MeetingDesk desk, Clock machine) {
    Delivery delivery = new Delivery(tools, desk, machine);
    return List.of(
        new MeetingCommand(tools, desk, delivery),
        new MeetingForms(tools, desk, delivery),
        new MeetingOpeners(tools, desk, delivery),
        new MeetingButtons(tools, desk, delivery),
        new ReasonForms(tools, desk, delivery));
  }

  /** What hears a mention that asks for a meeting to be logged. */
  public static Listener mentions(SlackTools tools, MeetingDesk desk) {
    return new MeetingMentions(tools, desk);
  }
}
