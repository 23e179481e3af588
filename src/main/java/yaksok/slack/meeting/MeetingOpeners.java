package yaksok.slack.meeting;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.meeting.Actions;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingField;
import yaksok.desk.meeting.MeetingForm;
import yaksok.desk.meeting.Retry;
import yaksok.slack.ActionIds;
import yaksok.slack.Caller;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackText;
import yaksok.slack.SlackTools;

/** What opens the form besides the command: shortcuts, and the buttons of reminders and answers. */
final class MeetingOpeners implements SlackFeature {
  private static final String LOG_MESSAGE = "log_message";

  /** Before this there was no Slack to write in. */
  private static final Instant FIRST_MESSAGES = Instant.parse("2013-01-01T00:00:00Z");

  private static final Pattern CARD = Pattern.compile("\\S+@\\d{4}");
  private static final Pattern PLANNED = Pattern.compile("(\\S+@\\d{4}) (\\d{4}-\\d{2}-\\d{2})");

  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Delivery delivery;

  MeetingOpeners(SlackTools tools, MeetingDesk desk, Delivery delivery) {
    this.tools = tools;
    this.desk = desk;
    this.delivery = delivery;
  }

  @Override
  public void register(App app) {
    app.globalShortcut(
        Actions.FORM,
        (request, context) -> {
          Caller caller = tools.callers().of(request.getPayload().getUser().getId(), null);
          String trigger = request.getPayload().getTriggerId();
          Asker asker = Askers.of(caller, Change.Through.SHORTCUT, trigger);
          Where nowhere = new Where(null, null, null);
          delivery.open(() -> MeetingForm.EMPTY, asker, nowhere, new Delivery.Opening(trigger, ""));
          return context.ack();
        });
    app.messageShortcut(
        LOG_MESSAGE,
        (request, context) -> {
          openFor(request.getPayload());
          return context.ack();
        });
    app.blockAction(
        ActionIds.of(Actions.FORM), (request, context) -> open(request.getPayload(), context));
    app.blockAction(
        ActionIds.of(Actions.PLAN), (request, context) -> open(request.getPayload(), context));
    app.blockAction(
        MeetingField.CARD.id(), (request, context) -> cardChosen(request.getPayload(), context));
    for (MeetingField field : MeetingField.values()) {
      if (field != MeetingField.CARD) {
        app.blockAction(field.id(), (request, context) -> context.ack());
      }
    }
  }

  /** The message as the meeting's title and details; the link to it has to be asked for. */
  private void openFor(MessageShortcutPayload payload) {
    String channel = payload.getChannel().getId();
    Caller caller = tools.callers().of(payload.getUser().getId(), channel);
    Asker asker = Askers.of(caller, Change.Through.SHORTCUT, payload.getTriggerId());
    String typed = SlackText.typed(Objects.requireNonNullElse(payload.getMessage().getText(), ""));
    String ts = payload.getMessage().getTs();
    String thread = payload.getMessage().getThreadTs();
    delivery.openSlowly(
        () -> desk.log().fromMessage(asker, typed, Permalinks.of(tools, channel, ts), sent(ts)),
        asker,
        new Where(payload.getResponseUrl(), channel, thread),
        payload.getTriggerId());
  }

  /** When a message was written; null where its {@code ts} is no time that this can be. */
  private @Nullable Instant sent(String ts) {
    Instant sent = Instant.ofEpochSecond(new BigDecimal(ts).longValue());
    return sent.isBefore(FIRST_MESSAGES) || sent.isAfter(tools.clock().instant()) ? null : sent;
  }

  /**
   * A button's value is the card, with the last day to plan for, or a line that misses something.
   */
  private Response open(BlockActionPayload payload, ActionContext context) {
    String channel = payload.getChannel() == null ? null : payload.getChannel().getId();
    Caller caller = tools.callers().of(payload.getUser().getId(), channel);
    Asker asker = Askers.of(caller, Change.Through.BUTTON, payload.getTriggerId());
    String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
    String typed = Retry.isOne(value) ? Retry.parse(value).line() : "";
    delivery.open(
        () -> form(asker, value),
        asker,
        MeetingButtons.where(payload),
        new Delivery.Opening(payload.getTriggerId(), typed));
    return context.ack();
  }

  private MeetingForm form(Asker asker, String value) {
    Matcher planned = PLANNED.matcher(value);
    if (planned.matches()) {
      return desk.form().planned(planned.group(1), LocalDate.parse(planned.group(2)));
    }
    if (CARD.matcher(value).matches()) {
      return desk.form().onCard(value);
    }
    return Retry.isOne(value) ? desk.log().filledIn(asker, Retry.parse(value)) : MeetingForm.EMPTY;
  }

  /** Shows the chosen card's indicators in the open form. */
  private Response cardChosen(BlockActionPayload payload, ActionContext context) {
    View view = payload.getView();
    if (view == null || !FormModal.CALLBACK.equals(view.getCallbackId())) {
      return context.ack();
    }
    MeetingForm form = FormValues.of(view);
    FormState state = FormState.parse(view.getPrivateMetadata()).of(form);
    Caller caller = state.from(tools.callers().of(payload.getUser().getId(), null));
    Asker asker = Askers.of(caller, state.through(), payload.getTriggerId());
    tools
        .background()
        .run(
            () -> {
              View next =
                  delivery
                      .modal()
                      .of(caller.language(), desk.form().view(asker, form), state, null);
              delivery.views().update(view.getId(), view.getHash(), next);
            });
    return context.ack();
  }
}
