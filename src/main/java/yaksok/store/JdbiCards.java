package yaksok.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import yaksok.desk.Cards;
import yaksok.desk.Change;
import yaksok.desk.Revision;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;

/** The cards in the store. Every save appends to the history in the same transaction. */
final class JdbiCards implements Cards {
  private final CardDao dao;
  private final History history;

  JdbiCards(Handle handle) {
    this.dao = handle.attach(CardDao.class);
    this.history = new History(handle.attach(HistoryDao.class));
  }

  @Override
  public List<Summary> all() {
    return dao.all().stream().map(JdbiCards::summary).toList();
  }

  @Override
  public Optional<Card> find(CardKey key) {
    return row(key).map(this::card);
  }

  @Override
  public void save(Card card, Change change) {
    Optional<CardDao.CardRow> stored = row(card.key());
    Optional<Card> before = stored.map(this::card);
    long id = stored.map(CardDao.CardRow::id).orElseGet(() -> insert(card));
    Map<String, Revision.Field> changed =
        Fields.between(before.map(Fields::of).orElse(Map.of()), Fields.of(card));
    if (before.isPresent() && !changed.isEmpty()) {
      dao.update(
          id, card.title(), card.term().from().toString(), card.term().to().toString(), body(card));
    }
    List<History.Entry> entries = new ArrayList<>();
    entries.add(new History.Entry(Revision.Subject.CARD, null, changed));
    entries.addAll(saved(id, before.map(Card::meetings).orElse(List.of()), card.meetings()));
    history.append(id, entries, change);
  }

  @Override
  public long put(CardKey key, Meeting meeting, Change change) {
    long id = existing(key).id();
    Map<String, String> before = stored(id, meeting.id()).map(Fields::of).orElse(Map.of());
    put(id, List.of(meeting));
    return history.append(id, List.of(History.Entry.of(meeting.id(), before, meeting)), change);
  }

  @Override
  public long remove(CardKey key, int meeting, Change change) {
    long id = existing(key).id();
    Map<String, String> before = stored(id, meeting).map(Fields::of).orElse(Map.of());
    dao.deleteMeeting(id, meeting);
    return history.append(id, List.of(History.Entry.of(meeting, before, null)), change);
  }

  @Override
  public int nextMeetingId(CardKey key) {
    return row(key).map(CardDao.CardRow::lastMeeting).orElse(0) + 1;
  }

  @Override
  public Stewardship stewardship(CardKey key) {
    return row(key)
        .flatMap(row -> dao.stewardship(row.id()))
        .map(json -> StoreJson.read(json, Stewardship.class))
        .orElse(Stewardship.NONE);
  }

  @Override
  public void save(CardKey key, Stewardship stewardship, Change change) {
    long id = existing(key).id();
    Map<String, Revision.Field> changed =
        Fields.between(Fields.of(stewardship(key)), Fields.of(stewardship));
    if (!changed.isEmpty()) {
      dao.putStewardship(id, stewardship.channel(), StoreJson.write(stewardship));
      history.append(
          id, List.of(new History.Entry(Revision.Subject.STEWARDSHIP, null, changed)), change);
    }
  }

  @Override
  public List<CardKey> inChannel(String channel) {
    return dao.inChannel(channel).stream().map(JdbiCards::key).toList();
  }

  @Override
  public Optional<Instant> storedAt(CardKey key) {
    return row(key).flatMap(row -> history.begunAt(row.id()));
  }

  @Override
  public List<Revision> history(CardKey key) {
    return row(key).map(row -> history.ofCard(row.id())).orElse(List.of());
  }

  @Override
  public List<Revision> history(CardKey key, int meeting) {
    return row(key).map(row -> history.ofMeeting(row.id(), meeting)).orElse(List.of());
  }

  @Override
  public Optional<Meeting> meetingAt(CardKey key, int meeting, long revision) {
    return row(key).flatMap(row -> history.meetingAt(row.id(), meeting, revision));
  }

  @Override
  public void redact(CardKey key, Meeting redacted, Set<String> names, Change change) {
    CardDao.CardRow row = existing(key);
    Meeting before =
        stored(row.id(), redacted.id())
            .orElseThrow(() -> new IllegalArgumentException("no meeting " + redacted.id()));
    Map<String, String> after = Fields.of(redacted);
    Map<String, Revision.Field> fields = Fields.between(Fields.of(before), after);
    Set<String> all = new TreeSet<>(names);
    all.addAll(fields.keySet());
    for (String name : all) {
      history.redact(row.id(), redacted.id(), name);
      fields.put(name, new Revision.Field(null, after.get(name), false));
    }
    put(row.id(), List.of(redacted));
    history.append(
        row.id(),
        List.of(new History.Entry(Revision.Subject.MEETING, redacted.id(), fields)),
        change);
  }

  @Override
  public Map<Integer, Change> origins(CardKey key) {
    return row(key).map(row -> history.origins(row.id())).orElse(Map.of());
  }

  @Override
  public Optional<Revision> latestMeetingChangeBy(String actor) {
    return history.latestMeetingChangeBy(actor);
  }

  @Override
  public Map<Integer, Set<String>> holding(CardKey key, String text) {
    return row(key).map(row -> history.holding(row.id(), text)).orElse(Map.of());
  }

  /** Stores the meetings that differ, and tells what that changes. */
  private List<History.Entry> saved(long id, List<Meeting> before, List<Meeting> after) {
    Map<Integer, Meeting> gone = new LinkedHashMap<>();
    before.forEach(meeting -> gone.put(meeting.id(), meeting));
    List<Meeting> changed = new ArrayList<>();
    List<History.Entry> entries = new ArrayList<>();
    for (Meeting meeting : after) {
      Meeting was = gone.remove(meeting.id());
      if (!meeting.equals(was)) {
        changed.add(meeting);
        Map<String, String> fields = was == null ? Map.of() : Fields.of(was);
        entries.add(History.Entry.of(meeting.id(), fields, meeting));
      }
    }
    put(id, changed);
    for (Meeting meeting : gone.values()) {
      dao.deleteMeeting(id, meeting.id());
      entries.add(History.Entry.of(meeting.id(), Fields.of(meeting), null));
    }
    return entries;
  }

  private void put(long id, List<Meeting> meetings) {
    dao.putMeetings(
        id,
        meetings.stream()
            .map(
                each ->
                    new CardDao.DatedRow(each.id(), each.date().toString(), StoreJson.write(each)))
            .toList());
    dao.raiseLastMeeting(id, meetings.stream().mapToInt(Meeting::id).max().orElse(0));
  }

  private Optional<Meeting> stored(long id, int meeting) {
    return dao.meeting(id, meeting).map(body -> StoreJson.read(body, Meeting.class));
  }

  private long insert(Card card) {
    return dao.insert(
        card.number(),
        card.key().termYear(),
        card.title(),
        card.term().from().toString(),
        card.term().to().toString(),
        body(card));
  }

  private static String body(Card card) {
    return StoreJson.write(card.withMeetings(List.of()));
  }

  private Card card(CardDao.CardRow row) {
    List<Meeting> meetings =
        dao.meetings(row.id()).stream()
            .map(meeting -> StoreJson.read(meeting.body(), Meeting.class))
            .toList();
    return StoreJson.read(row.body(), Card.class).withMeetings(meetings);
  }

  private Optional<CardDao.CardRow> row(CardKey key) {
    return dao.find(key.number(), key.termYear());
  }

  private CardDao.CardRow existing(CardKey key) {
    return row(key).orElseThrow(() -> new IllegalArgumentException("no card " + key));
  }

  private static CardKey key(CardDao.CardRow row) {
    return new CardKey(row.number(), row.termYear());
  }

  private static Summary summary(CardDao.CardRow row) {
    return new Summary(
        key(row),
        row.title(),
        new Period(LocalDate.parse(row.termFrom()), LocalDate.parse(row.termTo())));
  }
}
