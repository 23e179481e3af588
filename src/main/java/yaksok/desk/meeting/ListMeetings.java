package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

/** Lists a card's meetings, newest first and a page at a time, with roles and counts alone. */
public final class ListMeetings {
  private static final int PAGE = 10;

  private final Office office;

  public ListMeetings(Office office) {
    this.office = office;
  }

  public Outcome list(Asker asker, ListRequest request) {
    return office.read(
        asker, request.card(), (ports, subject) -> list(ports, asker, subject, request));
  }

  private Outcome list(Ports ports, Asker asker, Subject subject, ListRequest request) {
    Card card = subject.card();
    Period period = request.period() == null ? card.term() : request.period();
    List<Meeting> found =
        card.meetings().stream()
            .filter(each -> period.contains(each.date()))
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id).reversed())
            .toList();
    int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(1, request.page()), pages);
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(headline(card, period, found));
    parts.addAll(lines(ports, asker, subject, shown(found, page)));
    deleted(ports, card).ifPresent(parts::add);
    if (pages > 1) {
      parts.add(new Reply.Small(Message.of("meeting.list.page", page, pages)));
      parts.add(turns(request, card, page, pages));
    }
    return new Outcome.Said(new Reply(asker.language(), Audience.ASKER, parts));
  }

  private static Reply.Headline headline(Card card, Period period, List<Meeting> found) {
    long held = found.stream().filter(Meeting::isHeld).count();
    Message title = Message.of("meeting.card", card.number(), card.title());
    long others = found.size() - held;
    return new Reply.Headline(
        others == 0
            ? Message.of("meeting.list", title, period, held)
            : Message.of("meeting.list.others", title, period, held, others));
  }

  private static List<Meeting> shown(List<Meeting> found, int page) {
    return found.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
  }

  /** Those that the asker may change have the button to do it. */
  private List<Reply.Part> lines(
      Ports ports, Asker asker, Subject subject, List<Meeting> meetings) {
    List<Reply.Part> lines = new ArrayList<>();
    for (Meeting meeting : meetings) {
      Message line = MeetingLine.listed(meeting);
      lines.add(
          mayChange(ports, asker, subject, meeting)
              ? new Reply.Row(line, edit(subject.card(), meeting))
              : new Reply.Line(line));
    }
    return lines;
  }

  private boolean mayChange(Ports ports, Asker asker, Subject subject, Meeting meeting) {
    String author = EditMeeting.author(ports, subject.key(), meeting.id());
    Attempt attempt = subject.attempt(asker, office.rights(), author, List.of(), null);
    return MeetingPolicy.judge(MeetingPolicy.CHANGING, attempt).isEmpty();
  }

  private static Button edit(Card card, Meeting meeting) {
    return Button.plain(
        Actions.EDIT,
        new MeetingKey(card.key(), meeting.id()).toString(),
        Message.of("meeting.button.edit"));
  }

  /** The numbers that can be restored. */
  private static Optional<Reply.Part> deleted(Ports ports, Card card) {
    Set<Integer> there = card.meetings().stream().map(Meeting::id).collect(Collectors.toSet());
    List<Object> ids =
        IntStream.range(1, ports.cards().nextMeetingId(card.key()))
            .filter(id -> !there.contains(id))
            .<Object>mapToObj(id -> id)
            .toList();
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply.Small(Message.of("meeting.list.deleted", ids)));
  }

  private static Reply.Buttons turns(ListRequest request, Card card, int page, int pages) {
    List<Button> buttons = new ArrayList<>();
    if (page > 1) {
      buttons.add(turn(request, card, page - 1, "meeting.button.newer"));
    }
    if (page < pages) {
      buttons.add(turn(request, card, page + 1, "meeting.button.older"));
    }
    return new Reply.Buttons(buttons);
  }

  private static Button turn(ListRequest request, Card card, int page, String label) {
    return Button.plain(
        Actions.LIST, request.turnedTo(card.key(), page).value(), Message.of(label));
  }
}
