package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.Units;
import yaksok.desk.remind.ComingReminders.Coming;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Moment;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.Quarter;

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

  /** A line with the moment that it is about. */
  private record Entry(Instant at, Message line) {}

  private List<Reply.Part> list(Ports ports, Card card, Instant now) {
    Stewardship stewardship = ports.cards().stewardship(card.key());
    List<Message> lines =
        Stream.concat(
                new ComingReminders(plan)
                    .of(ports, card, QUARTERS, now).stream()
                        .map(coming -> reminder(card, stewardship, coming)),
                planned(card, stewardship, now))
            .sorted(Comparator.comparing(Entry::at))
            .map(Entry::line)
            .toList();
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("notice.list", card.number(), card.title())));
    parts.add(
        lines.isEmpty() ? new Reply.Line(Message.of("notice.list.none")) : new Reply.Items(lines));
    recipients.line(stewardship).stream()
        .findFirst()
        .ifPresent(to -> parts.add(new Reply.Small(Message.of("notice.list.to", new Mention(to)))));
    plan.calendar()
        .missingYear(plan.rules().dayOf(now))
        .ifPresent(
            year ->
                parts.add(
                    new Reply.Small(Message.of("notice.list.holidays", String.valueOf(year)))));
    return parts;
  }

  private static Entry reminder(Card card, Stewardship stewardship, Coming coming) {
    Shortfall shortfall = coming.shortfall();
    String unit = card.indicators().get(shortfall.indicator() - 1).unit();
    Message missing = Units.quantity(shortfall.missing(), unit);
    Message line =
        Message.of(
            "notice.list.line",
            coming.moment().day(),
            what(card, shortfall),
            why(coming.moment()),
            outcome(stewardship, coming, missing));
    return new Entry(coming.moment().at(), line);
  }

  private static Object what(Card card, Shortfall shortfall) {
    return card.indicators().size() == 1
        ? shortfall.quarter()
        : Message.of(
            "notice.list.indicator",
            shortfall.quarter(),
            card.indicators().get(shortfall.indicator() - 1).name());
  }

  private static Message why(Moment moment) {
    return moment.isPostponed()
        ? Message.of("notice.list.postponed")
        : Message.of("notice.list.lead", Integer.parseInt(moment.stage()));
  }

  private static Message outcome(Stewardship stewardship, Coming coming, Message missing) {
    if (!stewardship.remind()) {
      return Message.of("notice.list.off");
    }
    if (coming.shortfall().isMet()) {
      return Message.of("notice.list.met");
    }
    if (coming.shortfall().isCovered()) {
      return Message.of("notice.list.covered", missing);
    }
    String lead = stewardship.lead();
    return coming.moment().last() && lead != null
        ? Message.of("notice.list.sent.lead", missing, new Mention(lead))
        : Message.of("notice.list.sent", missing);
  }

  /** The planned meetings that are still to be asked about. */
  private Stream<Entry> planned(Card card, Stewardship stewardship, Instant now) {
    LocalDate end = Quarter.of(plan.rules().dayOf(now)).next().to();
    return card.meetings().stream()
        .filter(each -> each.state() == Meeting.State.PLANNED && !each.date().isAfter(end))
        .map(
            each ->
                new Entry(
                    plan.rules().momentOf(each.date()),
                    Message.of(
                        stewardship.remind() ? "notice.list.planned" : "notice.list.planned.off",
                        each.date(),
                        each.title())))
        .filter(entry -> entry.at().isAfter(now));
  }
}
