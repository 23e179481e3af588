package yaksok.slack.meeting;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import yaksok.desk.Change;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingForm;
import yaksok.desk.meeting.Outcome;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackText;
import yaksok.slack.SlackTools;

/**
 * {@code /meeting}: opens the form, logs one line, or does what a subcommand says. A record is
 * durable before the command is acknowledged.
 */
final class MeetingCommand implements SlackFeature {
  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Subcommands subcommands;
  private final Delivery delivery;

  MeetingCommand(SlackTools tools, MeetingDesk desk, Delivery delivery) {
    this.tools = tools;
    this.desk = desk;
    this.subcommands = new Subcommands(desk, new PeriodArgument(tools.clock()));
    this.delivery = delivery;
  }

  @Override
  public void register(App app) {
    app.command("/meeting", (request, context) -> handle(request.getPayload(), context));
  }

  private Response handle(SlashCommandPayload payload, SlashCommandContext context) {
    tools.metrics().command("/meeting");
    String typed = SlackText.typed(Objects.requireNonNullElse(payload.getText(), "")).strip();
    Asker asker =
        Askers.of(
            tools.callers().of(payload.getUserId(), payload.getChannelId()),
            Change.Through.COMMAND,
            payload.getTriggerId());
    Where where = new Where(payload.getResponseUrl(), payload.getChannelId(), null);
    Outcome outcome = Attempted.outcome(asker, typed, () -> outcome(asker, typed));
    delivery.deliver(outcome, asker, where, new Delivery.Opening(payload.getTriggerId(), typed));
    return context.ack();
  }

  private Outcome outcome(Asker asker, String typed) {
    if (typed.isEmpty()) {
      return new Outcome.FormWanted(MeetingForm.EMPTY);
    }
    return subcommands
        .read(typed)
        .map(subcommand -> subcommand.apply(asker))
        .orElseGet(() -> desk.log().line(asker, typed));
  }
}
