package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Puts a deleted meeting back on its card, as it last stood, under its own number. */
public final class RestoreMeeting {
  private final Office office;
  private final Changing changing;
  private final Filing filing;

  public RestoreMeeting(Office office) {
    this.office = office;
    this.changing = new Changing(office);
    this.filing = new Filing(office);
  }

  /**
   * @param reason for a change in a closed quarter; null where none is given
   */
  public Outcome restore(Asker asker, CardName card, int id, @Nullable String reason) {
    return office.write(
        asker,
        card,
        (ports, subject) -> {
          if (subject.card().meeting(id).isPresent()) {
            return Refusals.notDeleted(asker, subject.card(), id);
          }
          return lastState(ports, subject.key(), id)
              .map(meeting -> restore(ports, asker, subject, meeting, reason))
              .orElseGet(() -> Refusals.noSuchMeeting(asker, subject.card(), id));
        });
  }

  /** The meeting as it stood before its newest revision deleted it. */
  static Optional<Meeting> lastState(Ports ports, CardKey key, int id) {
    List<Revision> history = ports.cards().history(key, id);
    return history.size() < 2
        ? Optional.empty()
        : ports.cards().meetingAt(key, id, history.get(history.size() - 2).id());
  }

  private Outcome restore(
      Ports ports, Asker asker, Subject subject, Meeting meeting, @Nullable String reason) {
    return changing.presence(
        ports,
        asker,
        subject,
        meeting,
        Intent.Kind.RESTORE,
        reason,
        attempt -> filing.put(ports, attempt, subject.card(), meeting, "meeting.restored"));
  }
}
