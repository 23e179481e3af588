package yaksok.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.Units;
import yaksok.desk.remind.IndicatorTitle;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.notice.Outlook;
import yaksok.domain.notice.Outlook.State;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.OfficeCalendar;
import yaksok.domain.time.Quarter;

/** What an owner is told each week of all cards of theirs: late, due, done. */
final class OwnerDigest {
  private final OfficeCalendar calendar;

  OwnerDigest(OfficeCalendar calendar) {
    this.calendar = calendar;
  }

  /** Of the cards that run on the day; empty where none of them does. */
  List<Reply.Part> parts(Ports ports, List<CardKey> cards, LocalDate day) {
    Map<State, List<Message>> lines = new EnumMap<>(State.class);
    for (CardKey key : cards) {
      ports
          .cards()
          .find(key)
          .filter(card -> card.term().contains(day))
          .ifPresent(card -> sort(lines, card, !ports.cards().stewardship(key).remind(), day));
    }
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("digest.owner.title", day)));
    parts.add(
        new Reply.Line(
            Message.of(
                "digest.owner.counts",
                count(lines, State.LATE),
                count(lines, State.DUE),
                count(lines, State.DONE))));
    lines.forEach(
        (state, each) -> {
          parts.add(new Reply.Line(Message.of(title(state))));
          parts.add(new Reply.Items(each));
        });
    return parts;
  }

  private static int count(Map<State, List<Message>> lines, State state) {
    return lines.getOrDefault(state, List.of()).size();
  }

  private static String title(State state) {
    return "digest.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void sort(Map<State, List<Message>> lines, Card card, boolean silent, LocalDate day) {
    for (int position = 1; position <= card.indicators().size(); position++) {
      Outlook.of(card, position, day)
          .ifPresent(
              outlook -> {
                Message line = line(card, outlook, day);
                lines
                    .computeIfAbsent(outlook.state(), state -> new ArrayList<>())
                    .add(silent ? Message.of("digest.silent", line) : line);
              });
    }
  }

  private Message line(Card card, Outlook outlook, LocalDate day) {
    Shortfall running = outlook.running();
    Message title = IndicatorTitle.of(card, running.indicator());
    return switch (outlook.state()) {
      case LATE ->
          proposed(
              running,
              Message.of(
                  "digest.late",
                  title,
                  running.quarter().previous(),
                  amount(card, running, outlook.late()),
                  open(card, running, day)));
      case DUE -> Message.of("digest.due", title, open(card, running, day));
      case DONE ->
          Message.of(
              "digest.done",
              title,
              running.quarter(),
              amount(card, running, running.actual().value()),
              amount(card, running, running.due()));
      case NO_TARGET ->
          Message.of("digest.no-target", title, amount(card, running, running.actual().value()));
    };
  }

  private Message open(Card card, Shortfall running, LocalDate day) {
    Message due =
        Message.of(
            "digest.open",
            running.quarter(),
            amount(card, running, running.missing()),
            running.lastDay(),
            calendar.businessDaysLeft(day, running.lastDay()),
            amount(card, running, running.actual().value()));
    return running.isCovered() ? Message.of("digest.covered", due, running.planned().size()) : due;
  }

  private static Message proposed(Shortfall running, Message line) {
    return running.proposed() ? Message.of("digest.proposed", line) : line;
  }

  private static Message amount(Card card, Shortfall shortfall, long value) {
    return Units.quantity(value, card.indicators().get(shortfall.indicator() - 1).unit());
  }

  /** The closing note: what became of the quarter before the day's on these cards. */
  static List<Reply.Part> closing(Ports ports, List<CardKey> cards, LocalDate day) {
    Quarter quarter = Quarter.of(day).previous();
    List<ClosedQuarter> closed =
        ClosedQuarter.of(ports, cards, quarter).stream().filter(ClosedQuarter::hasTarget).toList();
    if (closed.isEmpty()) {
      return List.of();
    }
    long met = closed.stream().filter(ClosedQuarter::isMet).count();
    return List.of(
        new Reply.Line(Message.of("digest.closed", quarter, met, closed.size() - met)),
        new Reply.Items(closed.stream().flatMap(each -> each.lines().stream()).toList()));
  }
}
