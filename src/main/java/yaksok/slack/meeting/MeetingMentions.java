package yaksok.slack.meeting;

import java.util.List;
import java.util.Optional;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.meeting.Actions;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.MeetingDesk;
import yaksok.desk.meeting.Outcome;
import yaksok.desk.meeting.Retry;
import yaksok.domain.Message;
import yaksok.slack.Listener;
import yaksok.slack.Said;
import yaksok.slack.SlackTools;

/** Logs what a mention or direct message asks to be logged; what is missing is left to the form. */
final class MeetingMentions implements Listener {
  private final SlackTools tools;
  private final MeetingDesk desk;

  MeetingMentions(SlackTools tools, MeetingDesk desk) {
    this.tools = tools;
    this.desk = desk;
  }

  @Override
  public Optional<Runnable> hear(Said said) {
    return LogRequest.read(said.text()).map(line -> log(said, line));
  }

  private Runnable log(Said said, String line) {
    Asker asker =
        Askers.of(
            tools.callers().of(said.user(), said.channel()),
            Change.Through.MENTION,
            said.eventId());
    Retry retry =
        desk.log().dated(Retry.said(line, Permalinks.of(tools, said.channel(), said.ts())));
    Outcome outcome = Attempted.outcome(asker, retry.line(), () -> desk.log().said(asker, retry));
    return () -> {
      if (outcome instanceof Outcome.Said answer) {
        tools.responder().post(said.channel(), said.answerThread(), answer.reply());
      }
      if (outcome instanceof Outcome.FormWanted) {
        tools.responder().post(said.channel(), said.answerThread(), offer(asker, retry));
      }
    };
  }

  /** A mention brings nothing that a form could be opened with: a button does. */
  private static Reply offer(Asker asker, Retry retry) {
    Button open =
        Button.primary(Actions.FORM, retry.value().orElse("-"), Message.of("meeting.button.form"));
    return new Reply(
        asker.language(),
        Audience.ASKER,
        List.of(
            new Reply.Headline(Message.of("meeting.asked.title")),
            new Reply.Buttons(List.of(open))));
  }
}
