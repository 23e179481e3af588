package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yaksok.desk.Reminders.Snooze;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Button;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.notice.Moment;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.time.OfficeCalendar;
import yaksok.domain.time.Period;

/**
 * Puts a quarter's reminder off until a chosen business day: at most twice a quarter, and never
 * beyond its last business day.
 */
public final class SnoozeReminder {
  private static final int SOON = 1;
  private static final int LATER = 3;

  private final UnitOfWork work;
  private final NoticePlan plan;
  private final InstantSource time;

  public SnoozeReminder(UnitOfWork work, NoticePlan plan, InstantSource time) {
    this.work = work;
    this.plan = plan;
    this.time = time;
  }

  /** Offers the days on which the reminder could come again; {@code value} is the button's. */
  public Reply ask(String value, Language language) {
    QuarterKey key = QuarterKey.parse(value);
    return work.read(ports -> ask(ports, key, language));
  }

  private Reply ask(Ports ports, QuarterKey key, Language language) {
    Optional<Card> card = ports.cards().find(key.card());
    Map<LocalDate, String> days = card.map(each -> choices(each.term(), key)).orElse(Map.of());
    if (days.isEmpty()) {
      return said(language, Message.of("notice.snooze.none", key.quarter()));
    }
    if (taken(ports, key).size() >= NoticePlan.SNOOZES) {
      return said(language, Message.of("notice.snooze.used", key.quarter(), NoticePlan.SNOOZES));
    }
    List<Button> buttons = new ArrayList<>();
    days.forEach(
        (day, label) ->
            buttons.add(
                Button.plain(Actions.SNOOZE_UNTIL, key + " " + day, Message.of(label, day))));
    return new Reply(
        language,
        Reply.Audience.ASKER,
        List.of(
            new Reply.Headline(Message.of("notice.snooze.ask", key.card().number(), key.quarter())),
            new Reply.Buttons(buttons)));
  }

  /** The days to choose from, with what each is called; none after the last business day. */
  private Map<LocalDate, String> choices(Period term, QuarterKey key) {
    OfficeCalendar calendar = plan.calendar();
    Map<LocalDate, String> days = new LinkedHashMap<>();
    days.put(calendar.after(today(), SOON), "notice.snooze.soon");
    days.putIfAbsent(calendar.after(today(), LATER), "notice.snooze.later");
    plan.moments(term, key.quarter()).stream()
        .filter(Moment::last)
        .map(Moment::day)
        .filter(day -> day.isAfter(today()))
        .forEach(day -> days.put(day, "notice.snooze.last"));
    LocalDate last = lastBusinessDay(term, key);
    days.keySet().removeIf(day -> day.isAfter(last));
    return days;
  }

  private LocalDate lastBusinessDay(Period term, QuarterKey key) {
    return plan.lastBusinessDay(term, key.quarter()).orElse(LocalDate.MIN);
  }

  private LocalDate today() {
    return plan.rules().dayOf(time.instant());
  }

  private static List<Snooze> taken(Ports ports, QuarterKey key) {
    return ports.reminders().snoozes(key.quarter()).stream()
        .filter(each -> each.card().equals(key.card()) && each.indicator() == key.indicator())
        .toList();
  }

  /**
   * Puts it off; {@code value} is that of the chosen button. Said again for the same day it changes
   * nothing.
   */
  public Reply until(String value, String member, Language language) {
    int space = value.lastIndexOf(' ');
    QuarterKey key = QuarterKey.parse(value.substring(0, space));
    LocalDate day = LocalDate.parse(value.substring(space + 1));
    return work.write(ports -> said(language, until(ports, key, day, member)));
  }

  private Message until(Ports ports, QuarterKey key, LocalDate day, String member) {
    List<Snooze> taken = taken(ports, key);
    boolean known = !taken.isEmpty() && taken.get(taken.size() - 1).until().equals(day);
    if (!known && taken.size() >= NoticePlan.SNOOZES) {
      return Message.of("notice.snooze.used", key.quarter(), NoticePlan.SNOOZES);
    }
    if (!isOffered(ports, key, day)) {
      return Message.of("notice.snooze.late", key.quarter(), day);
    }
    if (!known) {
      Instant now = time.instant();
      ports
          .reminders()
          .put(new Snooze(key.card(), key.indicator(), key.quarter(), now, day, member));
    }
    return Message.of("notice.snooze.done", key.card().number(), key.quarter(), day);
  }

  private boolean isOffered(Ports ports, QuarterKey key, LocalDate day) {
    return day.isAfter(today())
        && plan.calendar().isBusinessDay(day)
        && ports
            .cards()
            .find(key.card())
            .filter(card -> !day.isAfter(lastBusinessDay(card.term(), key)))
            .isPresent();
  }

  private static Reply said(Language language, Message message) {
    return Reply.line(language, Reply.Audience.ASKER, message);
  }
}
