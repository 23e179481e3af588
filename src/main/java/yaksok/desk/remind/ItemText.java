package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Button;
import yaksok.desk.Units;
import yaksok.desk.meeting.FormButtons;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.rate.QuarterPlan;
import yaksok.domain.time.OfficeCalendar;

/** What is said about one quarter of a card. */
final class ItemText {
  private static final int RECORDS_SHOWN = 3;

  private final OfficeCalendar calendar;

  ItemText(OfficeCalendar calendar) {
    this.calendar = calendar;
  }

  /** What is missing by when, or that it is met by now. */
  Message headline(QuarterItem item) {
    return said(item, "notice.due", "notice.met");
  }

  /** The same in a list of many. */
  Message brief(QuarterItem item) {
    Message said = said(item, "notice.due.brief", "notice.met.brief");
    return item.isSettled() ? said : IndicatorTitle.owned(said, item.stewardship().owner());
  }

  private Message said(QuarterItem item, String due, String met) {
    Shortfall shortfall = item.shortfall();
    return item.decision()
        .settled()
        .map(day -> Message.of(met, title(item), shortfall.quarter(), day))
        .orElseGet(
            () ->
                Message.of(
                    due,
                    title(item),
                    shortfall.quarter(),
                    amount(item, shortfall.missing()),
                    shortfall.lastDay(),
                    calendar.businessDaysLeft(item.asOf(), shortfall.lastDay())));
  }

  private static Message title(QuarterItem item) {
    return IndicatorTitle.of(item.card(), item.shortfall().indicator());
  }

  private static Message amount(QuarterItem item, long value) {
    return Units.quantity(value, item.indicator().unit());
  }

  /** All that is said below the headline. */
  List<Reply.Part> details(QuarterItem item) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Line(owner(item)));
    parts.add(new Reply.Line(logged(item)));
    expected(item).forEach(each -> parts.add(new Reply.Line(each)));
    parts.add(new Reply.Small(basis(item)));
    if (Stages.isForLead(item.decision().stage())) {
      parts.add(new Reply.Small(Message.of("notice.lead")));
    }
    parts.add(buttons(item));
    return parts;
  }

  private static Message owner(QuarterItem item) {
    String owner = item.stewardship().owner();
    return owner == null
        ? Message.of("notice.owner.none", item.card().number())
        : Message.of("notice.owner", new Mention(owner));
  }

  private static Message logged(QuarterItem item) {
    Shortfall shortfall = item.shortfall();
    Message reached = amount(item, shortfall.actual().value());
    Message due = amount(item, shortfall.due());
    if (item.indicator().measure() == Measure.LEVEL) {
      return Message.of("notice.logged.level", reached, due);
    }
    List<Meeting> records = shortfall.actual().records();
    return records.isEmpty()
        ? Message.of("notice.logged", reached, due)
        : Message.of("notice.logged.latest", reached, due, latest(records));
  }

  private static List<Message> latest(List<Meeting> records) {
    return records.subList(Math.max(0, records.size() - RECORDS_SHOWN), records.size()).stream()
        .map(each -> Message.of("notice.record", each.date(), each.title()))
        .toList();
  }

  private static List<Message> expected(QuarterItem item) {
    List<Message> messages = new ArrayList<>();
    if (!item.shortfall().planned().isEmpty()) {
      messages.add(Message.of("notice.planned", latest(item.shortfall().planned())));
    }
    if (!item.shortfall().unconfirmed().isEmpty()) {
      messages.add(Message.of("notice.unconfirmed", latest(item.shortfall().unconfirmed())));
    }
    if (!item.shortfall().actual().isWhole()) {
      messages.add(Message.of("notice.across"));
    }
    return messages;
  }

  private static Message basis(QuarterItem item) {
    int year = item.shortfall().quarter().year();
    QuarterPlan plan = QuarterPlan.of(item.indicator(), item.card().term(), year);
    return Message.of(
        plan.proposed() ? "notice.basis.proposed" : "notice.basis",
        String.valueOf(year),
        amount(item, item.indicator().targets().getOrDefault(year, 0L)),
        plan.due().stream().map(String::valueOf).collect(Collectors.joining("·")),
        item.asOf());
  }

  private Reply.Buttons buttons(QuarterItem item) {
    CardKey card = item.card().key();
    LocalDate last = calendar.onOrBefore(item.shortfall().lastDay());
    String quarter = QuarterKey.of(item.decision().stage()).toString();
    return new Reply.Buttons(
        List.of(
            FormButtons.log(card, Message.of("notice.button.log")),
            Button.plain(Actions.SNOOZE, quarter, Message.of("notice.button.snooze")),
            FormButtons.plan(card, last, Message.of("notice.button.plan")),
            Button.plain(Actions.WHY, quarter, Message.of("notice.button.why"))));
  }
}
