package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.ComingReminders.Coming;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.Shortfall;

/** Lists what a card's reminders will be: what is sent, when and why, for two quarters. */
public final class ListReminders {
  private static final int QUARTERS = 2;

  private final UnitOfWork work;
  private final NoticePlan plan;
  private final Recipients recipients;
  private final InstantSource time;

  public ListReminders(
      UnitOfWork work, NoticePlan plan, Recipients recipients, InstantSource time) {
    this.work = work;
    this.plan = plan;
    this.recipients = recipients;
    this.time = time;
  }

  /** As the card's records stand now. */
  public Reply list(CardKey key, Language language) {
    List<Reply.Part> parts =
        work.read(
            ports ->
                ports
                    .cards()
                    .find(key)
                    .map(card -> list(ports, card, time.instant()))
                    .orElseGet(
                        () ->
                            List.of(
                                new Reply.Headline(Message.of("notice.why.gone", key.number())))));
    return new Reply(language, Reply.Audience.ASKER, parts);
  }

  private List<Reply.Part> list(Ports ports, Card card, Instant now) {
    Stewardship stewardship = ports.cards().stewardship(card.key());
    List<Message> lines =
        new ComingReminders(plan)
            .of(ports, card, QUARTERS, now).stream()
                .map(coming -> line(card, stewardship, coming))
                .toList();
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("notice.list", card.number(), card.title())));
    parts.add(
        lines.isEmpty() ? new Reply.Line(Message.of("notice.list.none")) : new Reply.Items(lines));
    recipients.line(stewardship).stream()
        .findFirst()
        .ifPresent(to -> parts.add(new Reply.Small(Message.of("notice.list.to", new Mention(to)))));
    return parts;
  }

  private static Message line(Card card, Stewardship stewardship, Coming coming) {
    Shortfall shortfall = coming.shortfall();
    String unit = card.indicators().get(shortfall.indicator() - 1).unit();
    return Message.of(
        "notice.list.line",
        coming.moment().day(),
        shortfall.quarter(),
        what(stewardship, shortfall, Message.of("notice.amount", shortfall.missing(), unit)));
  }

  private static Message what(Stewardship stewardship, Shortfall shortfall, Message missing) {
    if (!stewardship.remind()) {
      return Message.of("notice.list.off");
    }
    if (shortfall.isMet()) {
      return Message.of("notice.list.met");
    }
    return shortfall.isCovered()
        ? Message.of("notice.list.covered", missing)
        : Message.of("notice.list.sent", missing);
  }
}
