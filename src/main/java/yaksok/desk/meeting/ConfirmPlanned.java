package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** Says of a planned meeting, on its day or after, that it took place; or that it was cancelled. */
public final class ConfirmPlanned {
  private final Office office;
  private final Filing filing;

  public ConfirmPlanned(Office office) {
    this.office = office;
    this.filing = new Filing(office);
  }

  /** From now on it counts. */
  public Outcome held(Asker asker, MeetingKey key, @Nullable String reason) {
    return become(asker, key, Meeting.State.HELD, "meeting.held", reason);
  }

  /** It never counts; it stays on the card as cancelled. */
  public Outcome cancelled(Asker asker, MeetingKey key, @Nullable String reason) {
    return become(asker, key, Meeting.State.CANCELLED, "meeting.cancelled", reason);
  }

  private Outcome become(
      Asker asker, MeetingKey key, Meeting.State state, String headline, @Nullable String reason) {
    return office.write(
        asker,
        key.card(),
        (ports, subject) -> {
          Optional<Meeting> meeting = subject.card().meeting(key.meeting());
          if (meeting.isEmpty()) {
            return Refusals.noSuchMeeting(asker, subject.card(), key.meeting());
          }
          Optional<Message> refusal = refusal(asker, subject, meeting.get(), state, reason);
          return refusal
              .map(message -> Office.refusal(asker, message))
              .orElseGet(() -> save(ports, asker, subject, meeting.get(), state, headline, reason));
        });
  }

  private Optional<Message> refusal(
      Asker asker, Subject subject, Meeting meeting, Meeting.State state, @Nullable String reason) {
    if (meeting.state() != Meeting.State.PLANNED) {
      return Optional.of(Message.of("meeting.refused.answered", MeetingLine.said(meeting)));
    }
    if (state == Meeting.State.HELD && meeting.date().isAfter(office.today())) {
      return Optional.of(Message.of("meeting.refused.ahead", meeting.title(), meeting.date()));
    }
    Attempt attempt =
        subject.attempt(asker, office.rights(), null, List.of(meeting.date()), reason);
    return MeetingPolicy.judge(MeetingPolicy.LOGGING, attempt).map(Fault::message);
  }

  private Outcome save(
      Ports ports,
      Asker asker,
      Subject subject,
      Meeting meeting,
      Meeting.State state,
      String headline,
      @Nullable String reason) {
    if (!office.isNew(ports, asker)) {
      return new Outcome.Repeated();
    }
    Meeting after = meeting.withState(state);
    return filing.save(
        ports, asker, subject.card(), subject.card().with(after), after, reason, headline);
  }
}
