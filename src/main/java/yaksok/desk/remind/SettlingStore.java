package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import yaksok.desk.Cards;
import yaksok.desk.Change;
import yaksok.desk.Conversations;
import yaksok.desk.Inbox;
import yaksok.desk.Outbox;
import yaksok.desk.Reminders;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Revision;
import yaksok.desk.UnitOfWork;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/**
 * A store in which a change that meets a quarter also corrects the reminder that was sent of it, in
 * the same unit of work, whatever use case makes the change.
 */
public final class SettlingStore implements UnitOfWork {
  private final UnitOfWork store;
  private final ReminderMessages messages;
  private final InstantSource time;

  public SettlingStore(UnitOfWork store, ReminderMessages messages, InstantSource time) {
    this.store = store;
    this.messages = messages;
    this.time = time;
  }

  @Override
  public <T> T write(Function<Ports, T> work) {
    return store.write(
        ports -> {
          WatchedCards cards = new WatchedCards(ports.cards());
          T result = work.apply(new Watched(ports, cards));
          cards.saved.forEach(key -> settle(ports, key, time.instant()));
          return result;
        });
  }

  @Override
  public <T> T read(Function<Ports, T> work) {
    return store.read(work);
  }

  private void settle(Ports ports, CardKey key, Instant now) {
    Quarter running = Quarter.of(messages.plan().rules().dayOf(now));
    List<Decision> told =
        Stream.of(running.previous(), running, running.next())
            .flatMap(quarter -> ports.reminders().decided(quarter).stream())
            .filter(each -> each.stage().card().equals(key) && each.message().isPresent())
            .toList();
    messages.settle(ports, told, now);
  }

  /** The ports of one unit of work, with the cards watched. */
  private record Watched(Ports ports, WatchedCards cards) implements Ports {
    @Override
    public Outbox outbox() {
      return ports.outbox();
    }

    @Override
    public Inbox inbox() {
      return ports.inbox();
    }

    @Override
    public Conversations conversations() {
      return ports.conversations();
    }

    @Override
    public Reminders reminders() {
      return ports.reminders();
    }
  }

  /** Notes which cards are saved. */
  private static final class WatchedCards implements Cards {
    private final Cards cards;
    private final Set<CardKey> saved = new LinkedHashSet<>();

    WatchedCards(Cards cards) {
      this.cards = cards;
    }

    @Override
    public void save(Card card, Change change) {
      cards.save(card, change);
      saved.add(card.key());
    }

    @Override
    public long put(CardKey key, Meeting meeting, Change change) {
      saved.add(key);
      return cards.put(key, meeting, change);
    }

    @Override
    public long remove(CardKey key, int meeting, Change change) {
      saved.add(key);
      return cards.remove(key, meeting, change);
    }

    @Override
    public List<Summary> all() {
      return cards.all();
    }

    @Override
    public Optional<Card> find(CardKey key) {
      return cards.find(key);
    }

    @Override
    public int nextMeetingId(CardKey key) {
      return cards.nextMeetingId(key);
    }

    @Override
    public Stewardship stewardship(CardKey key) {
      return cards.stewardship(key);
    }

    @Override
    public void save(CardKey key, Stewardship stewardship, Change change) {
      cards.save(key, stewardship, change);
    }

    @Override
    public List<CardKey> inChannel(String channel) {
      return cards.inChannel(channel);
    }

    @Override
    public Optional<Instant> storedAt(CardKey key) {
      return cards.storedAt(key);
    }

    @Override
    public List<Revision> history(CardKey key) {
      return cards.history(key);
    }

    @Override
    public List<Revision> history(CardKey key, int meeting) {
      return cards.history(key, meeting);
    }

    @Override
    public Optional<Meeting> meetingAt(CardKey key, int meeting, long revision) {
      return cards.meetingAt(key, meeting, revision);
    }

    @Override
    public void redact(CardKey key, Meeting redacted, Set<String> fields, Change change) {
      cards.redact(key, redacted, fields, change);
    }

    @Override
    public Map<Integer, Change> origins(CardKey key) {
      return cards.origins(key);
    }

    @Override
    public Optional<Revision> latestMeetingChangeBy(String actor) {
      return cards.latestMeetingChangeBy(actor);
    }

    @Override
    public Map<Integer, Set<String>> holding(CardKey key, String text) {
      return cards.holding(key, text);
    }
  }
}
