package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;

/** Takes a meeting off its card; its history stays, and it can be restored. */
public final class DeleteMeeting {
  private final Office office;

  public DeleteMeeting(Office office) {
    this.office = office;
  }

  /**
   * @param reason for a change in a closed quarter; null where none is given
   */
  public Outcome delete(Asker asker, CardName card, int id, @Nullable String reason) {
    return office.write(
        asker,
        card,
        (ports, subject) ->
            subject
                .card()
                .meeting(id)
                .map(meeting -> delete(ports, asker, subject, meeting, reason))
                .orElseGet(() -> Refusals.noSuchMeeting(asker, subject.card(), id)));
  }

  private Outcome delete(
      Ports ports, Asker asker, Subject subject, Meeting meeting, @Nullable String reason) {
    Attempt attempt =
        subject.attempt(
            asker,
            office.rights(),
            EditMeeting.author(ports, subject.key(), meeting.id()),
            List.of(meeting.date()),
            reason);
    Optional<Fault> fault = MeetingPolicy.judge(MeetingPolicy.CHANGING, attempt);
    if (fault.isPresent()) {
      return Office.refusal(asker, fault.get().message());
    }
    if (!office.isNew(ports, asker)) {
      return new Outcome.Repeated();
    }
    Card after = subject.card().without(meeting.id());
    ports.cards().save(after, asker.change(office.clock().instant(), reason));
    long revision = Filing.latest(ports, subject.key(), meeting.id());
    return new Outcome.Said(
        Confirmation.taken(
            asker, "meeting.deleted", subject.card(), after, meeting, revision, office.today()));
  }
}
