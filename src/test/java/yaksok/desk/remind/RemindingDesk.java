package yaksok.desk.remind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yaksok.desk.Change;
import yaksok.desk.MemoryStore;
import yaksok.desk.UnitOfWork;
import yaksok.desk.digest.DigestMessages;
import yaksok.desk.digest.DigestRules;
import yaksok.desk.digest.SendDigests;
import yaksok.desk.digest.Unreached;
import yaksok.domain.Language;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.time.Calendars;

/** An office in memory whose days are stepped by hand: rounds, deliveries and what people do. */
final class RemindingDesk {
  static final NoticePlan PLAN = new NoticePlan(NoticeRules.DEFAULT, Calendars.korean());
  static final String CHANNEL = "C059";
  static final String OWNER = "UOWNER";
  static final String LEAD = "ULEAD";
  static final String ADMIN = "UADMIN";
  static final String PLANNER = "UPLANNER";

  final UnitOfWork store;
  final FakeSlack slack;
  private final List<Round> rounds = new ArrayList<>();
  private final SendDigests digests;
  private final DeliverOutbox delivery;
  private Instant now;

  RemindingDesk(String today) {
    this(new MemoryStore(), today);
  }

  RemindingDesk(UnitOfWork plain, String today) {
    this(plain, new FakeSlack(), today);
  }

  RemindingDesk(UnitOfWork plain, FakeSlack slack, String today) {
    this.slack = slack;
    Recipients recipients = new Recipients("CALL", List.of(ADMIN), List.of(PLANNER));
    ReminderMessages messages = new ReminderMessages(PLAN, recipients, Language.KO);
    DigestRules rules = new DigestRules(PLAN, true, true);
    Unreached unreached = new Unreached(rules, recipients, Language.KO);
    DigestMessages digestMessages = new DigestMessages(rules, unreached, Language.KO);
    this.store = new SettlingStore(plain, messages, () -> now());
    this.rounds.add(new RemindQuarter(store, messages));
    this.digests = new SendDigests(store, rules, recipients, digestMessages);
    this.delivery = new DeliverOutbox(store, slack, List.of(messages, digestMessages, unreached));
    this.now = nine(today);
  }

  /** The same office, which also sends digests. */
  RemindingDesk withDigests() {
    rounds.add(digests);
    return this;
  }

  static Instant nine(String day) {
    return NoticeRules.DEFAULT.momentOf(LocalDate.parse(day));
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return NoticeRules.DEFAULT.dayOf(now);
  }

  /** Goes on to 09:00 of that day, at every morning of which a round is run and delivered. */
  RemindingDesk until(String day) {
    LocalDate last = LocalDate.parse(day);
    while (today().isBefore(last)) {
      now = NoticeRules.DEFAULT.momentOf(today().plusDays(1));
      morning();
    }
    return this;
  }

  /** The program was down until 09:00 of that day. */
  RemindingDesk downUntil(String day) {
    now = nine(day);
    morning();
    return this;
  }

  void morning() {
    round();
    delivery.deliver(() -> now);
  }

  void round() {
    rounds.forEach(each -> each.round(now));
  }

  void deliver() {
    delivery.deliver(() -> now);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void save(Card card) {
    change(
        ports -> {
          ports.cards().save(card, by());
          return card;
        });
  }

  void save(CardKey card, Stewardship stewardship) {
    change(
        ports -> {
          ports.cards().save(card, stewardship, by());
          return card;
        });
  }

  /** Imports the card into its own channel, with its owner and lead. */
  RemindingDesk with(Card card) {
    save(card);
    save(card.key(), Stewardship.NONE.inChannel(CHANNEL).ownedBy(OWNER).ledBy(LEAD));
    return this;
  }

  Card card(CardKey key) {
    return store.read(ports -> ports.cards().find(key).orElseThrow());
  }

  void log(CardKey key, String date) {
    put(key, TestCards.held(1, LocalDate.parse(date), "간담회"));
  }

  void plan(CardKey key, String date) {
    put(key, TestCards.planned(1, LocalDate.parse(date), "간담회"));
  }

  private void put(CardKey key, Meeting meeting) {
    change(
        ports -> {
          Card card = ports.cards().find(key).orElseThrow();
          ports.cards().save(card.with(meeting.withId(ports.cards().nextMeetingId(key))), by());
          return card;
        });
    deliver();
  }

  void delete(CardKey key, int meeting) {
    change(
        ports -> {
          Card card = ports.cards().find(key).orElseThrow();
          ports.cards().save(card.without(meeting), by());
          return card;
        });
    deliver();
  }

  private <T> T change(Function<UnitOfWork.Ports, T> work) {
    return store.write(work);
  }

  private Change by() {
    return new Change(now, OWNER, Change.Through.COMMAND, null);
  }
}
