package yaksok.desk.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/**
 * Takes a person's name out of a card's records and their history for good. The counts stay, and a
 * revision says so.
 */
public final class RedactName {
  private static final int SHORTEST = 2;

  private final Office office;

  public RedactName(Office office) {
    this.office = office;
  }

  /** Says which records hold the name, and asks before it is taken out. */
  public Outcome ask(Asker asker, CardName card, String typed) {
    NameBlank blank = NameBlank.typed(typed);
    return office.read(
        asker,
        card,
        (ports, subject) -> {
          Optional<Fault> fault = fault(asker, subject);
          if (fault.isPresent()) {
            return Office.refusal(asker, fault.get().message());
          }
          Set<Integer> found = ports.cards().holding(subject.key(), blank.name()).keySet();
          return found.isEmpty() || blank.name().length() < SHORTEST
              ? Office.refusal(asker, Message.of("meeting.redact.none", subject.card().number()))
              : question(asker, subject.key(), blank, found);
        });
  }

  private static Outcome question(Asker asker, CardKey key, NameBlank blank, Set<Integer> found) {
    Button button =
        Button.danger(
            Actions.REDACT,
            key + " " + blank.name(),
            Message.of("meeting.button.redact"),
            Message.of("meeting.redact.confirm", blank.name()));
    return new Outcome.Said(
        new Reply(
            asker.language(),
            Audience.ASKER,
            List.of(
                new Reply.Headline(
                    Message.of(
                        "meeting.redact.ask",
                        key.number(),
                        blank.name(),
                        List.<Object>copyOf(found))),
                new Reply.Buttons(List.of(button)))));
  }

  /** Takes the name out, as the question's button says: {@code 059@2014 name}. */
  public Outcome redact(Asker asker, String value) {
    int space = value.indexOf(' ');
    NameBlank blank = new NameBlank(value.substring(space + 1));
    return office.write(
        asker,
        Keys.parse(value.substring(0, space)),
        (ports, subject) -> {
          Optional<Fault> fault = fault(asker, subject);
          if (fault.isPresent()) {
            return Office.refusal(asker, fault.get().message());
          }
          if (!office.isNew(ports, asker)) {
            return new Outcome.Repeated();
          }
          Change change =
              new Change(office.clock().instant(), asker.member(), asker.through(), null);
          Map<Integer, Set<String>> found = ports.cards().holding(subject.key(), blank.name());
          found.forEach(
              (id, fields) -> redact(ports, subject, new Held(id, fields), blank, change));
          return Office.refusal(
              asker, Message.of("meeting.redacted", subject.card().number(), found.size()));
        });
  }

  private Optional<Fault> fault(Asker asker, Subject subject) {
    return MeetingPolicy.judge(
        MeetingPolicy.REDACTING, subject.attempt(asker, office.rights(), null, List.of(), null));
  }

  /** A meeting, and its fields that held the name at some time. */
  private record Held(int meeting, Set<String> fields) {}

  /** A deleted meeting is put back for it, and deleted again. */
  private static void redact(
      Ports ports, Subject subject, Held held, NameBlank blank, Change change) {
    CardKey key = subject.key();
    Optional<Meeting> onCard = subject.card().meeting(held.meeting());
    Optional<Meeting> meeting =
        onCard.or(() -> RestoreMeeting.lastState(ports, key, held.meeting()));
    if (meeting.isEmpty()) {
      return;
    }
    if (onCard.isEmpty()) {
      ports.cards().put(key, meeting.get(), change);
    }
    ports.cards().redact(key, blank.outOf(meeting.get()), held.fields(), change);
    if (onCard.isEmpty()) {
      ports.cards().remove(key, held.meeting(), change);
    }
  }
}
