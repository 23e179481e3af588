package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.domain.Link;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.reading.attendee.Masking;

/**
 * Says what was stored, all that was read of it, and what it does to the rates. The channel sees
 * it: names of people are masked.
 */
final class Confirmation {
  /** Longer details are shown up to here, and said to be longer. */
  private static final int LONGEST_DETAILS = 300;

  private Confirmation() {}

  /**
   * Of a meeting that is off the card {@code after} the change, only what that does to the rates.
   *
   * @param headline of two arguments: the date and the title
   * @param revision id of the revision that an undo takes back
   */
  static Reply of(
      Attempt attempt,
      String headline,
      Card before,
      Card after,
      Meeting meeting,
      long revision,
      LocalDate today) {
    boolean stays = after.meeting(meeting.id()).isPresent();
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of(headline, when(meeting), meeting.title())));
    if (stays) {
      parts.add(new Reply.Items(items(after, meeting)));
    }
    if (meeting.isHeld() || before.meeting(meeting.id()).stream().anyMatch(Meeting::isHeld)) {
      parts.add(new Reply.Items(RateChange.of(before, after, meeting.date().getYear(), today)));
    }
    parts.addAll(by(attempt, meeting));
    Button undo = undo(new MeetingKey(after.key(), meeting.id()), revision);
    parts.add(stays ? buttons(after, meeting, undo) : new Reply.Buttons(List.of(undo)));
    return new Reply(attempt.asker().language(), Audience.CHANNEL, parts);
  }

  /** Who did it, and the reason that stands in the history for it. */
  private static List<Reply.Part> by(Attempt attempt, Meeting meeting) {
    Reply.Part by =
        new Reply.Small(
            Message.of("meeting.by", new Mention(attempt.asker().member()), meeting.id()));
    String reason = Masking.mask(attempt.reason());
    return reason == null
        ? List.of(by)
        : List.of(new Reply.Items(List.of(Message.of("meeting.item.reason", reason))), by);
  }

  static Message when(Meeting meeting) {
    Message day = days(meeting.date(), meeting.until());
    String time = meeting.time();
    return time == null ? day : Message.of("meeting.day.time", day, time);
  }

  static Message days(LocalDate from, @Nullable LocalDate until) {
    return until == null
        ? Message.of("meeting.day", from)
        : Message.of("meeting.days", from, until);
  }

  static List<Message> items(Card card, Meeting meeting) {
    List<Message> items = new ArrayList<>();
    items.add(
        Message.of("meeting.item.card", Message.of("meeting.card", card.number(), card.title())));
    items.add(Message.of("meeting.item.attendees", AttendeeWords.said(meeting.attendees())));
    String place = meeting.place();
    if (place != null) {
      items.add(Message.of("meeting.item.place", place));
    }
    String details = Masking.mask(meeting.details());
    if (details != null) {
      items.add(details(details));
    }
    if (!meeting.evidence().isEmpty()) {
      List<Link> links = meeting.evidence().stream().map(Link::new).toList();
      items.add(Message.of("meeting.item.evidence", links));
    }
    items.add(counts(card, meeting));
    return items;
  }

  private static Message details(String details) {
    int length = details.codePointCount(0, details.length());
    if (length <= LONGEST_DETAILS) {
      return Message.of("meeting.item.details", details);
    }
    String begin = details.substring(0, details.offsetByCodePoints(0, LONGEST_DETAILS));
    return Message.of("meeting.item.details.long", begin, length);
  }

  private static Message counts(Card card, Meeting meeting) {
    List<String> names = card.counted(meeting).stream().map(Indicator::name).toList();
    if (names.isEmpty()) {
      return Message.of("meeting.item.counts.none");
    }
    return Message.of(
        meeting.state() == Meeting.State.PLANNED
            ? "meeting.item.counts.planned"
            : "meeting.item.counts",
        names);
  }

  private static Button undo(MeetingKey key, long revision) {
    return Button.plain(Actions.UNDO, key + " " + revision, Message.of("meeting.button.undo"));
  }

  private static Reply.Buttons buttons(Card card, Meeting meeting, Button undo) {
    MeetingKey key = new MeetingKey(card.key(), meeting.id());
    return new Reply.Buttons(
        List.of(
            Button.plain(Actions.EDIT, key.toString(), Message.of("meeting.button.edit")),
            undo,
            Button.plain(
                Actions.LIST,
                ListRequest.of(card.key(), meeting.date().getYear()).value(),
                Message.of("meeting.button.list"))));
  }
}
