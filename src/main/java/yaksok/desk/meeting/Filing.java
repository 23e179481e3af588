package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /** Adds a new meeting; a delivery that added one adds no other, one that was asked about may. */
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
          Attempt attempt =
              subject.attempt(asker, office.rights(), null, List.of(draft.date()), reason);
          List<Fault> faults = faults(attempt, draft, subject.card());
          if (!faults.isEmpty()) {
            return answers.faulty(faults);
          }
          if (Office.isRepeated(ports, asker)) {
            return new Outcome.Repeated();
          }
          List<Meeting> found = anyway ? List.of() : similar(subject.card(), draft);
          return found.isEmpty()
              ? stored(ports, attempt, subject.card(), draft)
              : answers.similar(subject, found);
        });
  }

  private static List<Fault> faults(Attempt attempt, Draft draft, Card card) {
    List<Fault> faults = new ArrayList<>();
    MeetingPolicy.judge(MeetingPolicy.LOGGING, attempt).ifPresent(faults::add);
    faults.addAll(DraftRules.faults(draft, card));
    return faults;
  }

  private static List<Meeting> similar(Card card, Draft draft) {
    return card.meetings().stream()
        .filter(each -> each.state() != Meeting.State.CANCELLED)
        .filter(each -> each.date().equals(draft.date()))
        .filter(each -> SimilarTitle.of(each.title(), draft.title()))
        .toList();
  }

  private Outcome stored(Ports ports, Attempt attempt, Card before, Draft draft) {
    if (!office.isNew(ports, attempt.asker())) {
      return new Outcome.Repeated();
    }
    boolean ahead = draft.date().isAfter(office.today());
    Meeting.State state = ahead ? Meeting.State.PLANNED : Meeting.State.HELD;
    int id = ports.cards().nextMeetingId(before.key());
    Meeting meeting = draft.meeting(id, state, CountsTowards.of(before, draft));
    return put(ports, attempt, before, meeting, ahead ? "meeting.planned" : "meeting.logged");
  }

  /** Puts the meeting on its card, new or changed, and confirms what became of it. */
  Outcome put(Ports ports, Attempt attempt, Card before, Meeting meeting, String headline) {
    long revision =
        ports.cards().put(before.key(), meeting, attempt.change(office.clock().instant()));
    return confirmed(attempt, headline, before, before.with(meeting), meeting, revision);
  }

  /** Takes the meeting off its card, and confirms it. */
  Outcome take(Ports ports, Attempt attempt, Card before, Meeting meeting, String headline) {
    long revision =
        ports.cards().remove(before.key(), meeting.id(), attempt.change(office.clock().instant()));
    return confirmed(attempt, headline, before, before.without(meeting.id()), meeting, revision);
  }

  private Outcome confirmed(
      Attempt attempt, String headline, Card before, Card after, Meeting meeting, long revision) {
    return new Outcome.Said(
        Confirmation.of(attempt, headline, before, after, meeting, revision, office.today()));
  }
}
