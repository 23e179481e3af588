package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/**
 * Takes a change of a meeting back, as long as nothing changed it since. To take that back in turn
 * does the change again.
 */
public final class UndoChange {
  private final Office office;
  private final Changing changing;
  private final Filing filing;

  public UndoChange(Office office) {
    this.office = office;
    this.changing = new Changing(office);
    this.filing = new Filing(office);
  }

  /** Takes back the newest change of a meeting that the asker made. */
  public Outcome last(Asker asker, @Nullable String reason) {
    Optional<Revision> newest =
        office.work().read(ports -> ports.cards().latestMeetingChangeBy(asker.member()));
    return newest
        .map(revision -> undo(asker, meetingOf(revision), revision.id(), reason))
        .orElseGet(() -> Office.refusal(asker, Message.of("meeting.undo.nothing")));
  }

  private static MeetingKey meetingOf(Revision revision) {
    Integer meeting = revision.meeting();
    return new MeetingKey(revision.card(), meeting == null ? 0 : meeting);
  }

  /** Takes back one change, as the button of its confirmation names it. */
  public Outcome undo(Asker asker, MeetingKey key, long revision, @Nullable String reason) {
    return office.write(
        asker,
        key.card(),
        (ports, subject) -> {
          List<Revision> history = ports.cards().history(key.card(), key.meeting());
          if (history.isEmpty() || history.get(history.size() - 1).id() != revision) {
            return Office.refusal(asker, Message.of("meeting.undo.changed", key.meeting()));
          }
          Revision undone = history.get(history.size() - 1);
          if (Deed.endsWithRedaction(history)) {
            return Office.refusal(asker, Message.of("meeting.undo.redacted", key.meeting()));
          }
          Optional<Meeting> before =
              history.size() < 2
                  ? Optional.empty()
                  : ports
                      .cards()
                      .meetingAt(key.card(), key.meeting(), history.get(history.size() - 2).id());
          return judged(ports, asker, subject, new Step(key.meeting(), undone, before), reason);
        });
  }

  /** A change to be taken back, and the meeting before it, if there was one. */
  private record Step(int meeting, Revision undone, Optional<Meeting> before) {
    Intent intent(CardKey card) {
      return new Intent(Intent.Kind.UNDO, new MeetingKey(card, meeting), undone.id());
    }
  }

  private Outcome judged(
      Ports ports, Asker asker, Subject subject, Step step, @Nullable String reason) {
    Card card = subject.card();
    Optional<Meeting> now = card.meeting(step.meeting());
    List<LocalDate> days =
        Stream.concat(now.stream(), step.before().stream()).map(Meeting::date).toList();
    Attempt attempt =
        subject.attempt(asker, office.rights(), step.undone().change().actor(), days, reason);
    return changing.unlessRefused(
        ports,
        attempt,
        MeetingPolicy.CHANGING,
        step.intent(card.key()),
        () ->
            step.before()
                .map(meeting -> put(ports, attempt, card, meeting))
                .orElseGet(() -> take(ports, attempt, card, now.orElseThrow())));
  }

  private Outcome put(Ports ports, Attempt attempt, Card card, Meeting meeting) {
    boolean deleted = card.meeting(meeting.id()).isEmpty();
    String headline = deleted ? "meeting.undone.delete" : "meeting.undone.edit";
    return filing.put(ports, attempt, card, meeting, headline);
  }

  private Outcome take(Ports ports, Attempt attempt, Card card, Meeting meeting) {
    return filing.take(ports, attempt, card, meeting, "meeting.undone.log");
  }
}
