package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Edits a stored meeting in the form that logs one. */
public final class EditMeeting {
  private final Office office;
  private final Filing filing;

  public EditMeeting(Office office) {
    this.office = office;
    this.filing = new Filing(office);
  }

  /** The form filled in with the meeting, for those who may edit it. */
  public Outcome open(Asker asker, CardName card, int id) {
    return office.read(
        asker,
        card,
        (ports, subject) -> {
          Optional<Meeting> meeting = subject.card().meeting(id);
          if (meeting.isEmpty()) {
            return Refusals.noSuchMeeting(asker, subject.card(), id);
          }
          Attempt attempt =
              subject.attempt(
                  asker, office.rights(), author(ports, subject.key(), id), List.of(), null);
          return MeetingPolicy.judge(MeetingPolicy.CHANGING, attempt)
              .map(fault -> Office.refusal(asker, fault.message()))
              .orElseGet(
                  () -> new Outcome.FormWanted(FormReading.of(subject.key(), meeting.get())));
        });
  }

  /** Stores what the form says of the meeting, or names its faults. */
  public Outcome save(Asker asker, MeetingForm form) {
    CardKey key = form.card();
    LocalDate date = form.date();
    Integer id = form.meeting();
    if (key == null || date == null || id == null) {
      return new Outcome.Faulty(FormReading.missing(form));
    }
    return office.write(
        asker,
        key,
        (ports, subject) ->
            subject
                .card()
                .meeting(id)
                .map(meeting -> save(ports, asker, subject, meeting, form, date))
                .orElseGet(() -> Refusals.noSuchMeeting(asker, subject.card(), id)));
  }

  private Outcome save(
      Ports ports, Asker asker, Subject subject, Meeting before, MeetingForm form, LocalDate date) {
    Draft draft = FormReading.draft(form, date, before);
    Card card = subject.card();
    Attempt attempt =
        subject.attempt(
            asker,
            office.rights(),
            author(ports, card.key(), before.id()),
            List.of(before.date(), draft.date()),
            form.reason());
    List<Fault> faults = faults(attempt, draft, card);
    if (!faults.isEmpty()) {
      return new Outcome.Faulty(faults);
    }
    if (!office.isNew(ports, asker)) {
      return new Outcome.Repeated();
    }
    Meeting after = draft.meeting(before.id(), state(before, date), CountsTowards.of(card, draft));
    return after.equals(before)
        ? Refusals.nothingChanged(asker, before)
        : filing.put(ports, attempt, card, after, "meeting.edited");
  }

  private static List<Fault> faults(Attempt attempt, Draft draft, Card card) {
    List<Fault> faults = new ArrayList<>();
    MeetingPolicy.judge(MeetingPolicy.CHANGING, attempt).ifPresent(faults::add);
    faults.addAll(DraftRules.faults(draft, card));
    return faults;
  }

  /** A day ahead makes it planned; a planned one stays so until somebody says it took place. */
  private Meeting.State state(Meeting before, LocalDate date) {
    return date.isAfter(office.today()) ? Meeting.State.PLANNED : before.state();
  }

  /** Who logged the meeting; null where that is not known. */
  static @Nullable String author(Ports ports, CardKey key, int meeting) {
    return ports.cards().history(key, meeting).stream()
        .findFirst()
        .map(first -> first.change())
        .map(Change::actor)
        .orElse(null);
  }
}
