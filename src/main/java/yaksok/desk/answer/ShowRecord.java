package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.meeting.AttendeeWords;
import yaksok.desk.meeting.MeetingKey;
import yaksok.desk.meeting.NamesSeen;
import yaksok.domain.Language;
import yaksok.domain.Link;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.reading.attendee.Masking;

/** Opens one record with all that stands in it, names masked for those who may not edit it. */
public final class ShowRecord {
  /** The action id of a button whose value is a {@link MeetingKey}. */
  public static final String ACTION = "show_record";

  private final UnitOfWork store;

  public ShowRecord(UnitOfWork store) {
    this.store = store;
  }

  /** The button that opens a record. */
  static Reply.Button button(Card card, Meeting meeting) {
    return button(card, meeting, "answer.show-record");
  }

  /** A record in one line, with a short button that opens it. */
  static Reply.Row row(Message line, Card card, Meeting meeting) {
    return new Reply.Row(line, button(card, meeting, "answer.show-record.short"));
  }

  private static Reply.Button button(Card card, Meeting meeting, String label) {
    String value = new MeetingKey(card.key(), meeting.id()).toString();
    return Reply.Button.plain(ACTION, value, Message.of(label));
  }

  /**
   * The record that a button names, as the asker alone sees it.
   *
   * @param value what the button carried
   * @param seen the records of which the asker reads the names of people
   */
  public Reply show(String value, Language language, NamesSeen seen) {
    return key(value)
        .flatMap(key -> store.read(ports -> parts(key, ports.cards(), seen)))
        .map(parts -> new Reply(language, Reply.Audience.ASKER, parts))
        .orElseGet(
            () -> Reply.line(language, Reply.Audience.ASKER, Message.of("answer.record.gone")));
  }

  private static Optional<MeetingKey> key(String value) {
    try {
      return Optional.of(MeetingKey.parse(value));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Reply.Part>> parts(MeetingKey key, Cards cards, NamesSeen seen) {
    Predicate<Meeting> names = seen.on(cards, key.card());
    return cards
        .find(key.card())
        .flatMap(
            card ->
                card.meeting(key.meeting())
                    .map(meeting -> parts(card, meeting, names.test(meeting))));
  }

  private static List<Reply.Part> parts(Card card, Meeting meeting, boolean names) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Phrases.record(meeting)));
    parts.add(new Reply.Items(items(card, meeting, names)));
    if (!names && isMasked(meeting)) {
      parts.add(new Reply.Small(Message.of("answer.record.masked")));
    }
    parts.add(new Reply.Small(Message.of("answer.basis.card", card.number(), card.title())));
    return parts;
  }

  private static List<Message> items(Card card, Meeting meeting, boolean names) {
    List<Message> items = new ArrayList<>();
    add(items, "answer.record.time", meeting.time());
    add(items, "answer.record.until", meeting.until());
    add(items, "meeting.item.place", meeting.place());
    items.add(Message.of("meeting.item.attendees", AttendeeWords.said(meeting.attendees())));
    add(items, "answer.record.typed", shown(meeting.attendees().text(), names));
    add(items, "meeting.item.details", shown(meeting.details(), names));
    meeting
        .evidence()
        .forEach(each -> items.add(Message.of("meeting.item.evidence", new Link(each))));
    items.add(counts(card, meeting));
    return items;
  }

  private static void add(List<Message> items, String key, @Nullable Object value) {
    if (value != null) {
      items.add(Message.of(key, value));
    }
  }

  private static @Nullable String shown(@Nullable String text, boolean names) {
    return names ? text : Masking.mask(text);
  }

  private static boolean isMasked(Meeting meeting) {
    return !Objects.equals(Masking.mask(meeting.attendees().text()), meeting.attendees().text())
        || !Objects.equals(Masking.mask(meeting.details()), meeting.details());
  }

  private static Message counts(Card card, Meeting meeting) {
    if (meeting.state() != Meeting.State.HELD) {
      return Message.of("answer.record." + meeting.state().code());
    }
    List<String> names = card.counted(meeting).stream().map(Indicator::name).toList();
    return names.isEmpty()
        ? Message.of("answer.record.uncounted")
        : Message.of("answer.record.counted", names);
  }
}
