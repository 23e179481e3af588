package yaksok.desk.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
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
          List<Integer> found = holding(ports, subject.key(), blank);
          return found.isEmpty() || blank.name().length() < SHORTEST
              ? Office.refusal(asker, Message.of("meeting.redact.none", subject.card().number()))
              : question(asker, subject.key(), blank, found);
        });
  }

  private static Outcome question(Asker asker, CardKey key, NameBlank blank, List<Integer> found) {
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
          Change change = asker.change(office.clock().instant(), null);
          List<Integer> found = holding(ports, subject.key(), blank);
          found.forEach(id -> redact(ports, subject.key(), id, blank, change));
          return Office.refusal(
              asker, Message.of("meeting.redacted", subject.card().number(), found.size()));
        });
  }

  private Optional<Fault> fault(Asker asker, Subject subject) {
    return MeetingPolicy.judge(
        MeetingPolicy.REDACTING, subject.attempt(asker, office.rights(), null, List.of(), null));
  }

  /** The ids of the meetings, deleted ones too, of which any state holds the name. */
  private static List<Integer> holding(Ports ports, CardKey key, NameBlank blank) {
    return IntStream.range(1, ports.cards().nextMeetingId(key))
        .filter(id -> !fields(ports, key, id, blank).isEmpty())
        .boxed()
        .toList();
  }

  private static Set<String> fields(Ports ports, CardKey key, int id, NameBlank blank) {
    return ports.cards().history(key, id).stream()
        .map(Revision::fields)
        .flatMap(fields -> fields.entrySet().stream())
        .filter(each -> blank.isIn(each.getValue().before()) || blank.isIn(each.getValue().after()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** A deleted meeting is put back for it, and deleted again. */
  private static void redact(Ports ports, CardKey key, int id, NameBlank blank, Change change) {
    Card card = ports.cards().find(key).orElseThrow();
    boolean deleted = card.meeting(id).isEmpty();
    Optional<Meeting> meeting =
        deleted ? RestoreMeeting.lastState(ports, key, id) : card.meeting(id);
    if (meeting.isEmpty()) {
      return;
    }
    Set<String> fields = fields(ports, key, id, blank);
    if (deleted) {
      ports.cards().save(card.with(meeting.get()), change);
    }
    ports.cards().redact(key, blank.outOf(meeting.get()), fields, change);
    if (deleted) {
      ports.cards().save(card, change);
    }
  }
}
