package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
          Set<Integer> found = found(ports, subject.key(), blank).keySet();
          return found.isEmpty() || blank.name().length() < SHORTEST
              ? Office.refusal(asker, Message.of("meeting.redact.none", subject.card().number()))
              : question(asker, subject.key(), blank, found, links(ports, subject, found, blank));
        });
  }

  /** The meetings that hold the name in any spelling, with the fields that do. */
  private static Map<Integer, Set<String>> found(Ports ports, CardKey key, NameBlank blank) {
    Map<Integer, Set<String>> found = new TreeMap<>();
    for (String spelling : blank.spellings()) {
      ports
          .cards()
          .holding(key, spelling)
          .forEach(
              (id, fields) -> found.computeIfAbsent(id, each -> new TreeSet<>()).addAll(fields));
    }
    return found;
  }

  /** How many links these meetings, deleted ones too, lose with the name. */
  private static long links(Ports ports, Subject subject, Set<Integer> meetings, NameBlank blank) {
    Set<Integer> deleted = new TreeSet<>(meetings);
    List<Meeting> states = new ArrayList<>();
    for (Meeting each : subject.card().meetings()) {
      if (deleted.remove(each.id())) {
        states.add(each);
      }
    }
    deleted.forEach(id -> lastState(ports, subject, id).ifPresent(states::add));
    return states.stream()
        .flatMap(meeting -> meeting.evidence().stream())
        .filter(blank::isIn)
        .count();
  }

  private static Optional<Meeting> lastState(Ports ports, Subject subject, int meeting) {
    return subject
        .card()
        .meeting(meeting)
        .or(() -> RestoreMeeting.lastState(ports, subject.key(), meeting));
  }

  private static Outcome question(
      Asker asker, CardKey key, NameBlank blank, Set<Integer> found, long links) {
    Button button =
        Button.danger(
            Actions.REDACT,
            key + " " + blank.name(),
            Message.of("meeting.button.redact"),
            Message.of("meeting.redact.confirm", blank.name()));
    Message question =
        Message.of("meeting.redact.ask", key.number(), blank.name(), List.<Object>copyOf(found));
    List<Reply.Part> parts = said(question, "meeting.redact.links", links);
    parts.add(new Reply.Buttons(List.of(button)));
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }

  private static List<Reply.Part> said(Message headline, String aboutLinks, long links) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(headline));
    if (links > 0) {
      parts.add(new Reply.Line(Message.of(aboutLinks, links)));
    }
    return parts;
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
          Map<Integer, Set<String>> found = found(ports, subject.key(), blank);
          long links = links(ports, subject, found.keySet(), blank);
          found.forEach(
              (id, fields) -> redact(ports, subject, new Held(id, fields), blank, change));
          Message done = Message.of("meeting.redacted", subject.card().number(), found.size());
          return new Outcome.Said(
              new Reply(
                  asker.language(), Audience.ASKER, said(done, "meeting.redacted.links", links)));
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
    Optional<Meeting> meeting = lastState(ports, subject, held.meeting());
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
