package yaksok.slack.meeting;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yaksok.desk.Change;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.meeting.Actions;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.Intent;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingField;
import yaksok.desk.meeting.Outcome;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.slack.ActionIds;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/** Asks for the reason that a change in a closed quarter needs, and then makes the change. */
final class ReasonForms implements SlackFeature {
  private static final String CALLBACK = "reason";
  private static final String REASON = MeetingField.REASON.id();
  private static final int LONGEST_REASON = 300;
  private static final int LONGEST_ERROR = 150;

  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Delivery delivery;

  ReasonForms(SlackTools tools, MeetingDesk desk, Delivery delivery) {
    this.tools = tools;
    this.desk = desk;
    this.delivery = delivery;
  }

  @Override
  public void register(App app) {
    app.blockAction(
        ActionIds.of(Actions.REASON), (request, context) -> asked(request.getPayload(), context));
    app.viewSubmission(CALLBACK, (request, context) -> given(request.getPayload(), context));
  }

  private Response asked(BlockActionPayload payload, ActionContext context) {
    Where where = MeetingButtons.where(payload);
    Asker asker =
        Askers.of(
            tools.callers().of(payload.getUser().getId(), where.channel()),
            Change.Through.BUTTON,
            payload.getTriggerId());
    Intent intent = Intent.parse(payload.getActions().get(0).getValue());
    FormState state = FormState.opened(Change.Through.BUTTON, where, delivery.now());
    View view = modal(asker.language(), intent, state);
    tools
        .background()
        .run(
            () -> {
              if (delivery.views().open(payload.getTriggerId(), view).isEmpty()) {
                delivery.say(GivenBack.unopened(asker.language(), ""), asker, where);
              }
            });
    return context.ack();
  }

  private View modal(Language language, Intent intent, FormState state) {
    Reply asked =
        new Reply(
            language,
            Reply.Audience.ASKER,
            List.of(
                new Reply.Headline(intent.said()),
                new Reply.Line(Message.of("meeting.reason.kept"))));
    List<LayoutBlock> blocks = new ArrayList<>(tools.renderer().blocks(asked));
    blocks.add(field(language));
    return delivery
        .modal()
        .framed(language, "meeting.reason", "meeting.reason.submit")
        .callbackId(CALLBACK)
        .privateMetadata(intent.value() + "\n" + state.text())
        .blocks(blocks)
        .build();
  }

  private LayoutBlock field(Language language) {
    return input(
        i ->
            i.blockId(REASON)
                .label(plainText(say(language, "meeting.reason.label")))
                .element(
                    plainTextInput(
                        p ->
                            p.actionId(REASON)
                                .maxLength(LONGEST_REASON)
                                .placeholder(
                                    plainText(say(language, "meeting.form.hint.reason"))))));
  }

  private Response given(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    View view = payload.getView();
    String[] carried = view.getPrivateMetadata().split("\n", 2);
    Intent intent = Intent.parse(carried[0]);
    FormState state = FormState.parse(carried[1]);
    Asker asker =
        Askers.of(
            state.from(tools.callers().of(payload.getUser().getId(), null)),
            state.through(),
            view.getId());
    try {
      Outcome outcome = desk.carryOut(asker, intent, reason(view));
      delivery.deliver(
          outcome, asker, state.answerAt(delivery.now()), new Delivery.Opening(null, ""));
      return context.ack();
    } catch (RuntimeException e) {
      Message failed = Message.of("meeting.failed", Attempted.problem(e));
      String text = tools.renderer().plain(asker.language(), failed, LONGEST_ERROR);
      return context.ackWithErrors(Map.of(REASON, text));
    }
  }

  private static String reason(View view) {
    return Optional.ofNullable(view.getState().getValues().get(REASON))
        .map(block -> block.get(REASON))
        .map(ViewState.Value::getValue)
        .orElse("");
  }

  private String say(Language language, String key) {
    return tools.renderer().plain(language, Message.of(key), LONGEST_ERROR);
  }
}
