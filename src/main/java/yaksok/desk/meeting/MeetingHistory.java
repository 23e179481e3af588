package yaksok.desk.meeting;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.time.Quarter;
import yaksok.reading.attendee.Masking;

/** Tells who changed a meeting, when, through what and why; texts to those who may edit alone. */
public final class MeetingHistory {
  /** The fields that people know, in the order they read them. */
  private static final List<String> FIELDS =
      List.of(
          "title",
          "date",
          "until",
          "time",
          "place",
          "state",
          "attendees.text",
          "attendees.headcount",
          "attendees.people",
          "details",
          "evidence",
          "counts");

  private final Office office;

  public MeetingHistory(Office office) {
    this.office = office;
  }

  public Outcome tell(Asker asker, CardName card, int id) {
    return office.read(asker, card, (ports, subject) -> tell(ports, asker, subject, id));
  }

  private Outcome tell(Ports ports, Asker asker, Subject subject, int id) {
    List<Revision> history = ports.cards().history(subject.key(), id);
    if (history.isEmpty()) {
      return Refusals.noSuchMeeting(asker, subject.card(), id);
    }
    String author = history.get(0).change().actor();
    Attempt attempt = subject.attempt(asker, office.rights(), author, List.of(), null);
    boolean texts = MeetingPolicy.maySeeNames(attempt);
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(
        new Reply.Headline(
            Message.of(
                "meeting.history",
                Message.of("meeting.card", subject.card().number(), subject.card().title()),
                id,
                history.size())));
    for (int i = 0; i < history.size(); i++) {
      parts.addAll(parts(history.get(i), Deed.of(history, i), texts));
    }
    if (!texts) {
      parts.add(new Reply.Small(Message.of("meeting.history.masked")));
    }
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }

  private List<Reply.Part> parts(Revision revision, Deed deed, boolean texts) {
    List<Message> items = new ArrayList<>();
    if (deed == Deed.CHANGE || deed == Deed.REDACT) {
      FIELDS.stream()
          .filter(revision.fields()::containsKey)
          .map(name -> changed(name, revision.fields(), texts))
          .forEach(items::add);
    }
    Reply.Part line = new Reply.Line(said(revision, deed, texts));
    return items.isEmpty() ? List.of(line) : List.of(line, new Reply.Items(items));
  }

  private Message said(Revision revision, Deed deed, boolean texts) {
    Change change = revision.change();
    LocalDateTime at =
        LocalDateTime.ofInstant(change.at(), office.clock().getZone())
            .truncatedTo(ChronoUnit.MINUTES);
    Object who =
        change.through() == Change.Through.IMPORT || change.actor().equals("operator")
            ? Message.of("meeting.operator")
            : new Mention(change.actor());
    Message what =
        Message.of(deed.key(), at, who, Message.of("meeting.through." + change.through().name()));
    Quarter closed = change.closed();
    Message late = closed == null ? what : Message.of("meeting.did.closed", what, closed);
    String reason = texts ? change.reason() : Masking.mask(change.reason());
    return reason == null ? late : Message.of("meeting.did.because", late, reason);
  }

  private static Message changed(String name, Map<String, Revision.Field> fields, boolean texts) {
    Message label = Message.of("meeting.field." + name);
    Revision.Field field = fields.get(name);
    if (field == null || !texts) {
      return label;
    }
    if (field.redacted()) {
      return Message.of("meeting.changed.redacted", label);
    }
    return Message.of(
        "meeting.changed",
        label,
        FieldText.of(name, field.before()),
        FieldText.of(name, field.after()));
  }
}
