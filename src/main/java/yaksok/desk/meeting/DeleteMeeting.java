package yaksok.desk.meeting;

import org.jspecify.annotations.Nullable;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Meeting;

/** Takes a meeting off its card; its history stays, and it can be restored. */
public final class DeleteMeeting {
  private final Office office;
  private final Changing changing;
  private final Filing filing;

  public DeleteMeeting(Office office) {
    this.office = office;
    this.changing = new Changing(office);
    this.filing = new Filing(office);
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
    return changing.presence(
        ports,
        asker,
        subject,
        meeting,
        Intent.Kind.DELETE,
        reason,
        attempt -> filing.take(ports, attempt, subject.card(), meeting, "meeting.deleted"));
  }
}
