package yaksok.desk.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yaksok.desk.Cards;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.MessageKeeper;
import yaksok.desk.remind.Recipients;
import yaksok.desk.remind.Round;
import yaksok.domain.Language;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Asks of each planned meeting, once and on its own day, whether it took place. */
public final class AskPlanned implements Round, MessageKeeper {
  private final UnitOfWork work;
  private final Recipients recipients;
  private final Language language;
  private final ZoneId zone;

  /**
   * @param zone the office's
   * @param language of messages that nobody asked for
   */
  public AskPlanned(UnitOfWork work, Recipients recipients, Language language, ZoneId zone) {
    this.work = work;
    this.recipients = recipients;
    this.language = language;
    this.zone = zone;
  }

  @Override
  public void round(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    List<PlannedName> open = work.read(ports -> open(ports, today));
    if (!open.isEmpty()) {
      work.write(ports -> ask(ports, open(ports, today), now));
    }
  }

  /** The questions whose day has come and that were never asked. */
  private List<PlannedName> open(Ports ports, LocalDate today) {
    return ports.cards().all().stream()
        .flatMap(card -> open(ports, card.key(), today))
        .filter(name -> ports.outbox().find(name.key()).isEmpty())
        .toList();
  }

  private Stream<PlannedName> open(Ports ports, CardKey key, LocalDate today) {
    return ports.cards().find(key).stream()
        .flatMap(card -> card.meetings().stream())
        .filter(each -> each.state() == Meeting.State.PLANNED && !each.date().isAfter(today))
        .map(each -> new PlannedName(new MeetingKey(key, each.id()), each.date(), 1));
  }

  /** Where nobody is known yet, it stays unasked until somebody is. */
  private int ask(Ports ports, List<PlannedName> open, Instant now) {
    for (PlannedName name : open) {
      line(ports, name).stream().findFirst().ifPresent(to -> put(ports, name, to, now));
    }
    return open.size();
  }

  private List<String> line(Ports ports, PlannedName name) {
    return recipients.line(ports.cards().stewardship(name.meeting().card()));
  }

  private void put(Ports ports, PlannedName name, String conversation, Instant now) {
    meeting(ports.cards(), name)
        .map(meeting -> PlannedQuestion.parts(name.meeting().card(), meeting))
        .map(parts -> new Reply(language, Reply.Audience.CHANNEL, parts))
        .ifPresent(
            body -> ports.outbox().put(Outgoing.waiting(name.key(), conversation, body, now)));
  }

  /** The meeting, as long as the question about it stands. */
  private static Optional<Meeting> meeting(Cards cards, PlannedName name) {
    return cards
        .find(name.meeting().card())
        .flatMap(card -> card.meeting(name.meeting().meeting()))
        .filter(meeting -> meeting.state() == Meeting.State.PLANNED)
        .filter(meeting -> meeting.date().equals(name.date()));
  }

  @Override
  public boolean keeps(String key) {
    return PlannedName.parse(key).isPresent();
  }

  @Override
  public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
    return PlannedName.parse(outgoing.key())
        .flatMap(name -> meeting(ports.cards(), name))
        .map(meeting -> outgoing);
  }

  /** The question stays as it was asked: its answer stands below it. */
  @Override
  public void afterSending(Ports ports, Outgoing sent, Instant now) {}

  @Override
  public void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now) {
    PlannedName name = PlannedName.parse(refused.key()).orElseThrow();
    List<String> line = line(ports, name);
    line.stream()
        .skip(line.indexOf(refused.conversation()) + 1L)
        .findFirst()
        .ifPresent(next -> put(ports, name.again(), next, now));
  }
}
