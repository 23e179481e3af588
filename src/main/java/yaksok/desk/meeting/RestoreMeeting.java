package yaksok.desk.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Puts a deleted meeting back on its card, as it last stood, under its own number. */
public final class RestoreMeeting {
  private final Office office;
  private final Filing filing;

  public RestoreMeeting(Office office) {
    this.office = office;
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
    Card before = subject.card();
    return filing.save(
        ports, asker, before, before.with(meeting), meeting, reason, "meeting.restored");
  }
}
