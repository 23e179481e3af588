package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** Lets a stored meeting be changed where the rules allow it, once for each delivery. */
final class Changing {
  private final Office office;

  Changing(Office office) {
    this.office = office;
  }

  /**
   * Takes a meeting off its card or puts it back, which its author may do too.
   *
   * @param kind of what is offered again with a reason, where that is all that is missing
   */
  Outcome presence(
      Ports ports,
      Asker asker,
      Subject subject,
      Meeting meeting,
      Intent.Kind kind,
      @Nullable String reason,
      Function<Attempt, Outcome> change) {
    MeetingKey key = new MeetingKey(subject.key(), meeting.id());
    String author = EditMeeting.author(ports, key.card(), key.meeting());
    Attempt attempt =
        subject.attempt(asker, office.rights(), author, List.of(meeting.date()), reason);
    return unlessRefused(
        ports, attempt, MeetingPolicy.CHANGING, Intent.of(kind, key), () -> change.apply(attempt));
  }

  /**
   * @param intent offered again with a reason, where that is all that is missing
   */
  Outcome unlessRefused(
      Ports ports,
      Attempt attempt,
      List<MeetingPolicy.Rule> rules,
      Intent intent,
      Supplier<Outcome> change) {
    Optional<Fault> fault = MeetingPolicy.judge(rules, attempt);
    if (fault.isPresent()) {
      return refusal(attempt.asker(), fault.get(), intent);
    }
    return office.isNew(ports, attempt.asker()) ? change.get() : new Outcome.Repeated();
  }

  private static Outcome refusal(Asker asker, Fault fault, Intent intent) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(fault.message()));
    if (fault.field() == MeetingField.REASON) {
      parts.add(new Reply.Line(intent.said()));
      parts.add(
          new Reply.Buttons(
              List.of(
                  Button.primary(
                      Actions.REASON, intent.value(), Message.of("meeting.button.reason")))));
    }
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }
}
