package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;

/**
 * Takes a change of a meeting back, as long as nothing changed it since. To take that back in turn
 * does the change again.
 */
public final class UndoChange {
  private final Office office;
  private final Filing filing;

  public UndoChange(Office office) {
    this.office = office;
    this.filing = new Filing(office);
  }

  /** Takes back the newest change of a meeting that the asker made. */
  public Outcome last(Asker asker, @Nullable String reason) {
    Optional<Revision> newest = office.work().read(ports -> newest(ports, asker.member()));
    return newest
        .map(revision -> undo(asker, meetingOf(revision), revision.id(), reason))
        .orElseGet(() -> Office.refusal(asker, Message.of("meeting.undo.nothing")));
  }

  private static Optional<Revision> newest(Ports ports, String actor) {
    Optional<Revision> latest = ports.cards().latestBy(actor);
    return latest.isEmpty() || latest.get().meeting() != null
        ? latest
        : ports.cards().all().stream()
            .flatMap(card -> ports.cards().history(card.key()).stream())
            .filter(each -> each.meeting() != null && each.change().actor().equals(actor))
            .max(Comparator.comparingLong(Revision::id));
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
          if (undone.fields().values().stream().anyMatch(Revision.Field::redacted)) {
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
  private record Step(int meeting, Revision undone, Optional<Meeting> before) {}

  private Outcome judged(
      Ports ports, Asker asker, Subject subject, Step step, @Nullable String reason) {
    Optional<Meeting> now = subject.card().meeting(step.meeting());
    List<LocalDate> days =
        Stream.concat(now.stream(), step.before().stream()).map(Meeting::date).toList();
    Attempt attempt =
        subject.attempt(asker, office.rights(), step.undone().change().actor(), days, reason);
    Optional<Fault> fault = MeetingPolicy.judge(MeetingPolicy.CHANGING, attempt);
    if (fault.isPresent()) {
      return Office.refusal(asker, fault.get().message());
    }
    if (!office.isNew(ports, asker)) {
      return new Outcome.Repeated();
    }
    return step.before()
        .map(meeting -> put(ports, asker, subject.card(), meeting, reason))
        .orElseGet(() -> take(ports, asker, subject.card(), now.orElseThrow(), reason));
  }

  private Outcome put(
      Ports ports, Asker asker, Card card, Meeting meeting, @Nullable String reason) {
    boolean deleted = card.meeting(meeting.id()).isEmpty();
    String headline = deleted ? "meeting.undone.delete" : "meeting.undone.edit";
    return filing.save(ports, asker, card, card.with(meeting), meeting, reason, headline);
  }

  private Outcome take(
      Ports ports, Asker asker, Card card, Meeting meeting, @Nullable String reason) {
    Card after = card.without(meeting.id());
    ports.cards().save(after, asker.change(office.clock().instant(), reason));
    long revision = Filing.latest(ports, card.key(), meeting.id());
    return new Outcome.Said(
        Confirmation.taken(
            asker, "meeting.undone.log", card, after, meeting, revision, office.today()));
  }
}
