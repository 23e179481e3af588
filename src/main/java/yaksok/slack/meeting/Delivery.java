package yaksok.slack.meeting;

import com.slack.api.model.view.View;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.MeetingForm;
import yaksok.desk.meeting.Outcome;
import yaksok.domain.Message;
import yaksok.slack.SlackTools;

/** Brings what the desk says to people, once the request is acknowledged. */
final class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  private final SlackTools tools;
  private final MeetingDesk desk;
  private final Clock machine;
  private final FormModal modal;
  private final Views views;

  /**
   * @param machine the machine's own clock, by which addresses to answer at expire
   */
  Delivery(SlackTools tools, MeetingDesk desk, Clock machine) {
    this.tools = tools;
    this.desk = desk;
    this.machine = machine;
    this.modal = new FormModal(tools.renderer());
    this.views = new Views(tools.client());
  }

  FormModal modal() {
    return modal;
  }

  Views views() {
    return views;
  }

  long now() {
    return machine.instant().getEpochSecond();
  }

  /**
   * What a form can be opened with, and what was typed to have it.
   *
   * @param trigger good for three seconds; null where none came
   */
  record Opening(@Nullable String trigger, String typed) {}

  /** Says the outcome, or opens the form that it wants. */
  void deliver(Outcome outcome, Asker asker, Where where, Opening opening) {
    if (outcome instanceof Outcome.Said said) {
      tools.background().run(() -> say(said.reply(), asker, where));
    }
    if (outcome instanceof Outcome.FormWanted wanted && opening.trigger() != null) {
      open(wanted::form, asker, where, opening);
      if (opening.typed().length() > TextInputs.LONGEST) {
        Reply cut = Reply.line(asker.language(), Audience.ASKER, Message.of("meeting.form.long"));
        tools.background().run(() -> say(GivenBack.below(cut, opening.typed()), asker, where));
      }
    }
  }

  void say(Reply reply, Asker asker, Where where) {
    String url = where.responseUrl();
    String channel = where.channel();
    if (url != null) {
      tools.responder().respond(url, reply);
    } else if (channel == null) {
      tools.responder().post(asker.member(), null, reply);
    } else if (reply.audience() == Audience.CHANNEL) {
      tools.responder().post(channel, where.thread(), reply);
    } else {
      tools.responder().whisper(channel, where.thread(), asker.member(), reply);
    }
  }

  /** Opens the form within the three seconds that its trigger is good for. */
  void open(Supplier<MeetingForm> form, Asker asker, Where where, Opening opening) {
    String trigger = String.valueOf(opening.trigger());
    show(
        asker,
        where,
        opening.typed(),
        () -> views.open(trigger, view(form.get(), asker, where)).isPresent());
  }

  /** Opens a form that says to wait, and shows the true one once it is known. */
  void openSlowly(Supplier<MeetingForm> form, Asker asker, Where where, String trigger) {
    show(
        asker,
        where,
        "",
        () ->
            views
                .open(trigger, modal.waiting(asker.language()))
                .filter(id -> views.update(id, view(form.get(), asker, where)))
                .isPresent());
  }

  /** What was typed to have a form that can't be shown is given back. */
  private void show(Asker asker, Where where, String typed, BooleanSupplier showing) {
    tools
        .background()
        .run(
            () -> {
              Optional<Reply> refusal = desk.form().refusal(asker);
              if (refusal.isPresent()) {
                say(refusal.get(), asker, where);
              } else if (!isShown(showing)) {
                say(GivenBack.unopened(asker.language(), typed), asker, where);
              }
            });
  }

  private static boolean isShown(BooleanSupplier showing) {
    try {
      return showing.getAsBoolean();
    } catch (StoreUnavailableException e) {
      log.warn("the form of a meeting can't be prepared: {}", e.getMessage());
      return false;
    }
  }

  private View view(MeetingForm form, Asker asker, Where where) {
    FormState state = FormState.opened(asker.through(), where, now());
    return modal.of(asker.language(), desk.form().view(asker, form), state, null);
  }
}
