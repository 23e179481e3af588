package yaksok.slack.remind;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.util.function.Function;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.remind.Actions;
import yaksok.desk.remind.ExplainReminder;
import yaksok.desk.remind.SnoozeReminder;
import yaksok.domain.Message;
import yaksok.slack.ActionIds;
import yaksok.slack.Caller;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/**
 * The buttons on reminders that ask for more time or for a reason; those that log or plan a meeting
 * open its form. They are answered to whoever pressed them alone.
 */
public final class ReminderButtons implements SlackFeature {
  private final SlackTools tools;
  private final SnoozeReminder snooze;
  private final ExplainReminder explain;

  public ReminderButtons(SlackTools tools, SnoozeReminder snooze, ExplainReminder explain) {
    this.tools = tools;
    this.snooze = snooze;
    this.explain = explain;
  }

  @Override
  public void register(App app) {
    app.blockAction(
        ActionIds.of(Actions.SNOOZE),
        (request, context) -> {
          BlockActionPayload pressed = request.getPayload();
          afterwards(pressed, caller -> snooze.ask(value(pressed), caller.language()));
          return context.ack();
        });
    app.blockAction(
        ActionIds.of(Actions.WHY),
        (request, context) -> {
          BlockActionPayload pressed = request.getPayload();
          afterwards(pressed, caller -> explain.why(value(pressed), caller.language()));
          return context.ack();
        });
    app.blockAction(
        ActionIds.of(Actions.SNOOZE_UNTIL),
        (request, context) -> {
          putOff(request.getPayload());
          return context.ack();
        });
  }

  /** Stored before it is acknowledged; the choice that was pressed gives way to the answer. */
  private void putOff(BlockActionPayload pressed) {
    Caller caller = caller(pressed);
    Reply reply =
        answer(caller, each -> snooze.until(value(pressed), each.user(), each.language()));
    tools.background().run(() -> tools.responder().replace(pressed.getResponseUrl(), reply));
  }

  private void afterwards(BlockActionPayload pressed, Function<Caller, Reply> work) {
    tools
        .background()
        .run(
            () ->
                tools.responder().respond(pressed.getResponseUrl(), answer(caller(pressed), work)));
  }

  private static Reply answer(Caller caller, Function<Caller, Reply> work) {
    if (caller.isGuest()) {
      return toAsker(caller, "slack.guest");
    }
    try {
      return work.apply(caller);
    } catch (StoreUnavailableException e) {
      return toAsker(caller, "slack.store.unavailable");
    }
  }

  private static Reply toAsker(Caller caller, String key) {
    return Reply.line(caller.language(), Reply.Audience.ASKER, Message.of(key));
  }

  private Caller caller(BlockActionPayload pressed) {
    String channel = pressed.getChannel() == null ? null : pressed.getChannel().getId();
    return tools.callers().of(pressed.getUser().getId(), channel);
  }

  private static String value(BlockActionPayload pressed) {
    return pressed.getActions().get(0).getValue();
  }
}
