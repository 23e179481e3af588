package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Puts a meeting on its card, in one unit of work, where nothing speaks against it. */
final class Filing {
  /** How somebody is told what speaks against it. */
  interface Answers {
    Outcome faulty(List<Fault> faults);

    /** Meetings of that day look the same. */
    Outcome similar(Subject subject, List<Meeting> found);
  }

  private final Office office;

  Filing(Office office) {
    this.office = office;
  }

  /** Adds a new meeting; a delivery that was accepted before adds nothing. */
  Outcome add(
      Asker asker,
      CardKey key,
      Draft draft,
      @Nullable String reason,
      boolean anyway,
      Answers answers) {
    return office.write(
        asker,
        key,
        (ports, subject) -> {
          List<Fault> faults = faults(asker, subject, draft, reason);
          if (!faults.isEmpty()) {
            return answers.faulty(faults);
          }
          if (!office.isNew(ports, asker)) {
            return new Outcome.Repeated();
          }
          List<Meeting> found = anyway ? List.of() : similar(subject.card(), draft);
          return found.isEmpty()
              ? stored(ports, asker, subject, draft, reason)
              : answers.similar(subject, found);
        });
  }

  private List<Fault> faults(Asker asker, Subject subject, Draft draft, @Nullable String reason) {
    Attempt attempt = subject.attempt(asker, office.rights(), null, List.of(draft.date()), reason);
    List<Fault> faults = new ArrayList<>();
    MeetingPolicy.judge(MeetingPolicy.LOGGING, attempt).ifPresent(faults::add);
    faults.addAll(DraftRules.faults(draft, subject.card()));
    return faults;
  }

  private static List<Meeting> similar(Card card, Draft draft) {
    return card.meetings().stream()
        .filter(each -> each.state() != Meeting.State.CANCELLED)
        .filter(each -> each.date().equals(draft.date()))
        .filter(each -> SimilarTitle.of(each.title(), draft.title()))
        .toList();
  }

  private Outcome stored(
      Ports ports, Asker asker, Subject subject, Draft draft, @Nullable String reason) {
    LocalDate today = office.today();
    Card before = subject.card();
    Meeting.State state = draft.date().isAfter(today) ? Meeting.State.PLANNED : Meeting.State.HELD;
    int id = ports.cards().nextMeetingId(before.key());
    Meeting meeting = draft.meeting(id, state, CountsTowards.of(before, draft));
    String headline = meeting.isHeld() ? "meeting.logged" : "meeting.planned";
    return save(ports, asker, before, before.with(meeting), meeting, reason, headline);
  }

  /** Stores the changed card and confirms what became of the meeting. */
  Outcome save(
      Ports ports,
      Asker asker,
      Card before,
      Card after,
      Meeting meeting,
      @Nullable String reason,
      String headline) {
    ports.cards().save(after, asker.change(office.clock().instant(), reason));
    long revision = latest(ports, after.key(), meeting.id());
    return new Outcome.Said(
        Confirmation.stored(asker, headline, before, after, meeting, revision, office.today()));
  }

  /** The id of the meeting's newest revision; 0 where it has none. */
  static long latest(Ports ports, CardKey key, int meeting) {
    Stream<Revision> history = ports.cards().history(key, meeting).stream();
    return history.mapToLong(Revision::id).max().orElse(0);
  }
}
