package yaksok.slack.meeting;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.meeting.Actions;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.CardName;
import yaksok.desk.meeting.ListRequest;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingKey;
import yaksok.desk.meeting.Outcome;
import yaksok.desk.meeting.Retry;
import yaksok.domain.Message;
import yaksok.slack.ActionIds;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/** The buttons on what the bot says about meetings. */
final class MeetingButtons implements SlackFeature {
  /** What a button does with its value. */
  private interface Task extends BiFunction<Asker, String, Outcome> {}

  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Delivery delivery;

  MeetingButtons(SlackTools tools, MeetingDesk desk, Delivery delivery) {
    this.tools = tools;
    this.desk = desk;
    this.delivery = delivery;
  }

  @Override
  public void register(App app) {
    on(app, Actions.EDIT, this::edit);
    on(app, Actions.MOVED, this::edit);
    on(app, Actions.UNDO, this::undo);
    on(app, Actions.LIST, (asker, value) -> desk.list().list(asker, ListRequest.parse(value)));
    on(
        app,
        Actions.HELD,
        (asker, value) -> desk.planned().held(asker, MeetingKey.parse(value), null));
    on(
        app,
        Actions.CANCELLED,
        (asker, value) -> desk.planned().cancelled(asker, MeetingKey.parse(value), null));
    on(app, Actions.REDACT, desk.redact()::redact);
    app.blockAction(
        ActionIds.of(Actions.LOG_AGAIN),
        (request, context) -> logAgain(request.getPayload(), context));
  }

  private Outcome edit(Asker asker, String value) {
    MeetingKey key = MeetingKey.parse(value);
    return desk.edit().open(asker, CardName.of(key.card()), key.meeting());
  }

  private Outcome undo(Asker asker, String value) {
    int space = value.lastIndexOf(' ');
    MeetingKey key = MeetingKey.parse(value.substring(0, space));
    return desk.undo().undo(asker, key, Long.parseLong(value.substring(space + 1)), null);
  }

  private void on(App app, String action, Task task) {
    app.blockAction(
        ActionIds.of(action), (request, context) -> pressed(request.getPayload(), context, task));
  }

  private Response pressed(BlockActionPayload payload, ActionContext context, Task task) {
    Asker asker = asker(payload, payload.getTriggerId());
    String value = payload.getActions().get(0).getValue();
    Outcome outcome = Attempted.outcome(asker, "", () -> task.apply(asker, value));
    if (outcome instanceof Outcome.Said said && isPrivate(payload, said.reply())) {
      replace(payload, said.reply());
    } else {
      delivery.deliver(
          outcome, asker, where(payload), new Delivery.Opening(payload.getTriggerId(), ""));
    }
    return context.ack();
  }

  /** A page turned in a message that only the asker sees takes the place of the one before. */
  private static boolean isPrivate(BlockActionPayload payload, Reply reply) {
    return payload.getContainer() != null
        && payload.getContainer().isEphemeral()
        && reply.audience() == Audience.ASKER;
  }

  /** A refusal that leads nowhere must not take a question away from others who see it. */
  private static boolean isNext(BlockActionPayload payload, Reply reply) {
    return isPrivate(payload, reply)
        || reply.parts().stream().anyMatch(Reply.Buttons.class::isInstance);
  }

  /** However often its buttons are pressed, one question is answered once. */
  private Response logAgain(BlockActionPayload payload, ActionContext context) {
    String message =
        payload.getContainer() == null
            ? payload.getTriggerId()
            : payload.getContainer().getMessageTs();
    Retry retry = Retry.parse(payload.getActions().get(0).getValue());
    Asker asker = asker(payload, asked(message, retry));
    Outcome outcome = Attempted.outcome(asker, retry.line(), () -> desk.log().line(asker, retry));
    if (outcome.isStored()) {
      replace(
          payload,
          Reply.line(asker.language(), Audience.ASKER, Message.of("meeting.asked.answered")));
    } else if (outcome instanceof Outcome.Said said && isNext(payload, said.reply())) {
      replace(payload, said.reply());
      return context.ack();
    }
    delivery.deliver(
        outcome, asker, where(payload), new Delivery.Opening(payload.getTriggerId(), retry.line()));
    return context.ack();
  }

  /** A question that takes the place of another in the same message is one of its own. */
  private static String asked(String message, Retry retry) {
    return Actions.LOG_AGAIN + " " + message + (retry.anyway() ? " anyway" : "");
  }

  private void replace(BlockActionPayload payload, Reply reply) {
    tools.background().run(() -> tools.responder().replace(payload.getResponseUrl(), reply));
  }

  private Asker asker(BlockActionPayload payload, @Nullable String id) {
    String channel = payload.getChannel() == null ? null : payload.getChannel().getId();
    return Askers.of(
        tools.callers().of(payload.getUser().getId(), channel),
        Change.Through.BUTTON,
        Objects.requireNonNullElse(id, ""));
  }

  /** In a thread, the thread; else the address that came with the button. */
  static Where where(BlockActionPayload payload) {
    String channel = payload.getChannel() == null ? null : payload.getChannel().getId();
    String thread = payload.getContainer() == null ? null : payload.getContainer().getThreadTs();
    return new Where(thread == null ? payload.getResponseUrl() : null, channel, thread);
  }
}
