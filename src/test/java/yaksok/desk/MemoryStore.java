package yaksok.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;

/** The desk's ports in memory, for tests: one writer at a time, and an exception undoes it all. */
public final class MemoryStore implements UnitOfWork, UnitOfWork.Ports {
  private State state = new State();

  /** All that is stored. */
  static final class State {
    final Map<CardKey, Card> cards = new TreeMap<>();
    final Map<CardKey, Stewardship> stewards = new TreeMap<>();
    final Map<CardKey, Integer> lastIds = new TreeMap<>();
    final List<Revision> history = new ArrayList<>();

    /** Meetings by the revision after which they stood so. */
    final Map<Long, Meeting> moments = new TreeMap<>();

    final Map<String, Outbox.Outgoing> outbox = new LinkedHashMap<>();
    final Map<String, Instant> inbox = new LinkedHashMap<>();
    final Map<Reminders.Stage, Reminders.Decision> decisions = new LinkedHashMap<>();
    final List<Reminders.Snooze> snoozes = new ArrayList<>();
    final Set<String> digestsOff = new TreeSet<>();
    final Map<List<String>, MemoryConversations.Last> conversations = new LinkedHashMap<>();

    State copy() {
      State copy = new State();
      copy.cards.putAll(cards);
      copy.stewards.putAll(stewards);
      copy.lastIds.putAll(lastIds);
      copy.history.addAll(history);
      copy.moments.putAll(moments);
      copy.outbox.putAll(outbox);
      copy.inbox.putAll(inbox);
      copy.decisions.putAll(decisions);
      copy.snoozes.addAll(snoozes);
      copy.digestsOff.addAll(digestsOff);
      copy.conversations.putAll(conversations);
      return copy;
    }
  }

  /** Puts a card there as an import does. */
  public void importCard(Card card, Instant at) {
    cards().save(card, new Change(at, "operator", Change.Through.IMPORT, null));
  }

  @Override
  public synchronized <T> T write(Function<Ports, T> work) {
    State before = state.copy();
    try {
      return work.apply(this);
    } catch (RuntimeException e) {
      state = before;
      throw e;
    }
  }

  @Override
  public synchronized <T> T read(Function<Ports, T> work) {
    State before = state;
    state = before.copy();
    try {
      return work.apply(this);
    } finally {
      state = before;
    }
  }

  @Override
  public Cards cards() {
    return new MemoryCards(state);
  }

  @Override
  public Outbox outbox() {
    return new MemoryOutbox(state.outbox);
  }

  @Override
  public Inbox inbox() {
    return new MemoryInbox(state.inbox);
  }

  @Override
  public Conversations conversations() {
    return new MemoryConversations(state.conversations);
  }

  @Override
  public Reminders reminders() {
    return new MemoryReminders(state);
  }
}
