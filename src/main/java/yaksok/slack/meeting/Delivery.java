package yaksok.slack.meeting;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
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

  /**
   * @param machine the machine's own clock, by which addresses to answer at expire
   */
  Delivery(SlackTools tools, MeetingDesk desk, Clock machine) {
    this.tools = tools;
    this.desk = desk;
    this.machine = machine;
    this.modal = new FormModal(tools.renderer());
  }

  FormModal modal() {
    return modal;
  }

  long now() {
    return machine.instant().getEpochSecond();
  }

  /**
   * Says the outcome, or opens the form that it wants.
   *
   * @param trigger that lets a form be opened; null where none came
   */
  void deliver(Outcome outcome, Asker asker, Where where, @Nullable String trigger) {
    if (outcome instanceof Outcome.Said said) {
      tools.background().run(() -> say(said.reply(), asker, where));
    }
    if (outcome instanceof Outcome.FormWanted wanted && trigger != null) {
      open(wanted.form(), asker, where, trigger);
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
  void open(MeetingForm form, Asker asker, Where where, String trigger) {
    tools
        .background()
        .run(
            () -> {
              FormState state = FormState.opened(asker.through(), where, now());
              View view = modal.of(asker.language(), desk.form().view(asker, form), state, null);
              if (!opened(trigger, view)) {
                Message sorry = Message.of("meeting.form.unopened");
                say(Reply.line(asker.language(), Audience.ASKER, sorry), asker, where);
              }
            });
  }

  private boolean opened(String trigger, View view) {
    try {
      ViewsOpenResponse response = tools.client().viewsOpen(r -> r.triggerId(trigger).view(view));
      if (!response.isOk()) {
        log.warn("Slack does not open the form of a meeting: {}", response.getError());
      }
      return response.isOk();
    } catch (IOException | SlackApiException e) {
      log.warn("Slack can't be asked to open a form: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
