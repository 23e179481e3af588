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
  private final Changing changing;
  private final Filing filing;

  public ConfirmPlanned(Office office) {
    this.office = office;
    this.changing = new Changing(office);
    this.filing = new Filing(office);
  }

  /** From now on it counts. */
  public Outcome held(Asker asker, MeetingKey key, @Nullable String reason) {
    return become(asker, Intent.of(Intent.Kind.HELD, key), Meeting.State.HELD, reason);
  }

  /** It never counts; it stays on the card as cancelled. */
  public Outcome cancelled(Asker asker, MeetingKey key, @Nullable String reason) {
    return become(asker, Intent.of(Intent.Kind.CANCELLED, key), Meeting.State.CANCELLED, reason);
  }

  private Outcome become(Asker asker, Intent intent, Meeting.State state, @Nullable String reason) {
    MeetingKey key = intent.key();
    return office.write(
        asker,
        key.card(),
        (ports, subject) -> {
          Optional<Meeting> meeting = subject.card().meeting(key.meeting());
          if (meeting.isEmpty()) {
            return Refusals.noSuchMeeting(asker, subject.card(), key.meeting());
          }
          return refusal(meeting.get(), state)
              .map(message -> Office.refusal(asker, message))
              .orElseGet(
                  () ->
                      settle(
                          ports, asker, subject, intent, meeting.get().withState(state), reason));
        });
  }

  private Optional<Message> refusal(Meeting meeting, Meeting.State state) {
    if (meeting.state() != Meeting.State.PLANNED) {
      return Optional.of(Message.of("meeting.refused.answered", MeetingLine.said(meeting)));
    }
    return state == Meeting.State.HELD && meeting.date().isAfter(office.today())
        ? Optional.of(Message.of("meeting.refused.ahead", meeting.title(), meeting.date()))
        : Optional.empty();
  }

  private Outcome settle(
      Ports ports,
      Asker asker,
      Subject subject,
      Intent intent,
      Meeting after,
      @Nullable String reason) {
    Attempt attempt = subject.attempt(asker, office.rights(), null, List.of(after.date()), reason);
    String headline = after.isHeld() ? "meeting.held" : "meeting.cancelled";
    return changing.unlessRefused(
        ports,
        attempt,
        MeetingPolicy.LOGGING,
        intent,
        () -> filing.put(ports, attempt, subject.card(), after, headline));
  }
}
