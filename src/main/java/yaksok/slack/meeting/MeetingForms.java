package yaksok.slack.meeting;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.Fault;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingField;
import yaksok.desk.meeting.MeetingForm;
import yaksok.desk.meeting.Outcome;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.slack.Caller;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/** Takes the form back: stores it, or shows it again with what is to be mended. */
final class MeetingForms implements SlackFeature {
  private static final int LONGEST_ERROR = 150;

  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Delivery delivery;

  MeetingForms(SlackTools tools, MeetingDesk desk, Delivery delivery) {
    this.tools = tools;
    this.desk = desk;
    this.delivery = delivery;
  }

  @Override
  public void register(App app) {
    app.viewSubmission(
        FormModal.CALLBACK, (request, context) -> submitted(request.getPayload(), context));
  }

  private Response submitted(ViewSubmissionPayload payload, ViewSubmissionContext context) {
    View view = payload.getView();
    MeetingForm form = FormValues.of(view);
    FormState state = FormState.parse(view.getPrivateMetadata()).of(form);
    Caller caller = state.from(tools.callers().of(payload.getUser().getId(), null));
    Asker asker = Askers.of(caller, through(state), view.getId());
    try {
      return answer(store(asker, form, state), asker, form, state, view, context);
    } catch (RuntimeException e) {
      return failed(asker, form, state, Attempted.problem(e), context);
    }
  }

  /** Nothing is stored: the form stays open with all that was typed, whatever else fails. */
  private Response failed(
      Asker asker,
      MeetingForm form,
      FormState state,
      Message problem,
      ViewSubmissionContext context) {
    Reply why =
        new Reply(
            asker.language(),
            Audience.ASKER,
            List.of(
                new Reply.Headline(Message.of("meeting.form.failed")), new Reply.Line(problem)));
    try {
      return again(asker, form, state, why, context);
    } catch (StoreUnavailableException e) {
      String failed =
          tools
              .renderer()
              .plain(asker.language(), Message.of("meeting.form.failed"), LONGEST_ERROR);
      return context.ackWithErrors(Map.of(MeetingField.DATE.id(), failed));
    }
  }

  /** A form that was opened by a command comes back as a form; one by a shortcut stays one. */
  private static Change.Through through(FormState state) {
    return state.through() == Change.Through.SHORTCUT
        ? Change.Through.SHORTCUT
        : Change.Through.FORM;
  }

  private Outcome store(Asker asker, MeetingForm form, FormState state) {
    return form.meeting() == null
        ? desk.log().form(asker, form, state.anyway())
        : desk.edit().save(asker, form);
  }

  private Response answer(
      Outcome outcome,
      Asker asker,
      MeetingForm form,
      FormState state,
      View view,
      ViewSubmissionContext context) {
    if (outcome instanceof Outcome.Faulty faulty) {
      return context.ackWithErrors(errors(asker.language(), faulty.faults(), view));
    }
    if (outcome instanceof Outcome.Doubtful doubtful) {
      return again(asker, form, state.asked(), doubtful.question(), context);
    }
    delivery.deliver(
        outcome, asker, state.answerAt(delivery.now()), new Delivery.Opening(null, ""));
    return context.ack();
  }

  /** Shows the form again, with all that was typed. */
  private Response again(
      Asker asker, MeetingForm form, FormState state, Reply said, ViewSubmissionContext context) {
    return context.ackWithUpdate(
        delivery.modal().of(asker.language(), desk.form().view(asker, form), state, said));
  }

  /** Each fault at its field; at the date where the form does not show that field. */
  private Map<String, String> errors(Language language, List<Fault> faults, View view) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (Fault fault : faults) {
      String id = fault.field().id();
      boolean shown = view.getBlocks().stream().anyMatch(block -> id.equals(block.getBlockId()));
      String text = tools.renderer().plain(language, fault.message(), LONGEST_ERROR);
      errors.merge(shown ? id : MeetingField.DATE.id(), text, (one, other) -> one + " " + other);
    }
    return errors;
  }
}
