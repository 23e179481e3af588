package yaksok.store;

import java.time.LocalDate;
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
    history.append(id, Revision.Subject.CARD, null, changed, change);
    saveMeetings(id, before.map(Card::meetings).orElse(List.of()), card.meetings(), change);
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
      history.append(id, Revision.Subject.STEWARDSHIP, null, changed, change);
    }
  }

  @Override
  public List<CardKey> inChannel(String channel) {
    return dao.inChannel(channel).stream().map(JdbiCards::key).toList();
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
        card(row)
            .meeting(redacted.id())
            .orElseThrow(() -> new IllegalArgumentException("no meeting " + redacted.id()));
    Map<String, Revision.Field> fields = Fields.between(Fields.of(before), Fields.of(redacted));
    Map<String, String> after = Fields.of(redacted);
    Set<String> all = new TreeSet<>(names);
    all.addAll(fields.keySet());
    for (String name : all) {
      history.redact(row.id(), redacted.id(), name);
      fields.put(name, new Revision.Field(null, after.get(name), false));
    }
    put(row.id(), redacted);
    history.append(row.id(), Revision.Subject.MEETING, redacted.id(), fields, change);
  }

  @Override
  public Map<Integer, Change> origins(CardKey key) {
    return row(key).map(row -> history.origins(row.id())).orElse(Map.of());
  }

  @Override
  public Optional<Revision> latestBy(String actor) {
    return history.latestBy(actor);
  }

  private void saveMeetings(long id, List<Meeting> before, List<Meeting> after, Change change) {
    Map<Integer, Meeting> gone = new LinkedHashMap<>();
    before.forEach(meeting -> gone.put(meeting.id(), meeting));
    for (Meeting meeting : after) {
      Meeting was = gone.remove(meeting.id());
      if (!meeting.equals(was)) {
        put(id, meeting);
        Map<String, String> fields = was == null ? Map.of() : Fields.of(was);
        append(id, meeting.id(), Fields.between(fields, Fields.of(meeting)), change);
      }
    }
    for (Meeting meeting : gone.values()) {
      dao.deleteMeeting(id, meeting.id());
      append(id, meeting.id(), Fields.between(Fields.of(meeting), Map.of()), change);
    }
  }

  private void append(long id, int meeting, Map<String, Revision.Field> fields, Change change) {
    history.append(id, Revision.Subject.MEETING, meeting, fields, change);
  }

  private void put(long id, Meeting meeting) {
    dao.putMeeting(id, meeting.id(), meeting.date().toString(), StoreJson.write(meeting));
    dao.raiseLastMeeting(id, meeting.id());
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
