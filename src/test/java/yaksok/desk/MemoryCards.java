package yaksok.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;

/** The cards and their history in memory. */
final class MemoryCards implements Cards {
  private final MemoryStore.State state;

  MemoryCards(MemoryStore.State state) {
    this.state = state;
  }

  @Override
  public List<Summary> all() {
    return state.cards.values().stream()
        .map(card -> new Summary(card.key(), card.title(), card.term()))
        .toList();
  }

  @Override
  public Optional<Card> find(CardKey key) {
    return Optional.ofNullable(state.cards.get(key));
  }

  @Override
  public void save(Card card, Change change) {
    Card before = state.cards.put(card.key(), card);
    append(
        card.key(),
        Revision.Subject.CARD,
        null,
        change,
        MemoryFields.of(before),
        MemoryFields.of(card));
    Set<Integer> ids = new TreeSet<>();
    card.meetings().forEach(meeting -> ids.add(meeting.id()));
    if (before != null) {
      before.meetings().forEach(meeting -> ids.add(meeting.id()));
    }
    for (int id : ids) {
      Meeting was = before == null ? null : before.meeting(id).orElse(null);
      append(card.key(), change, id, was, card.meeting(id).orElse(null));
      state.lastIds.merge(card.key(), id, Math::max);
    }
  }

  @Override
  public long put(CardKey key, Meeting meeting, Change change) {
    Card card = Objects.requireNonNull(state.cards.get(key));
    Meeting before = card.meeting(meeting.id()).orElse(null);
    state.cards.put(key, card.with(meeting));
    state.lastIds.merge(key, meeting.id(), Math::max);
    return append(key, change, meeting.id(), before, meeting);
  }

  @Override
  public long remove(CardKey key, int meeting, Change change) {
    Card card = Objects.requireNonNull(state.cards.get(key));
    state.cards.put(key, card.without(meeting));
    return append(key, change, meeting, card.meeting(meeting).orElse(null), null);
  }

  private long append(
      CardKey key, Change change, int id, @Nullable Meeting before, @Nullable Meeting after) {
    int known = state.history.size();
    append(
        key, Revision.Subject.MEETING, id, change, MemoryFields.of(before), MemoryFields.of(after));
    if (after != null && state.history.size() > known) {
      state.moments.put((long) state.history.size(), after);
    }
    return state.history.size() > known ? state.history.size() : 0;
  }

  private void append(
      CardKey key,
      Revision.Subject subject,
      @Nullable Integer meeting,
      Change change,
      Map<String, String> before,
      Map<String, String> after) {
    Map<String, Revision.Field> fields = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        fields.put(name, new Revision.Field(before.get(name), after.get(name), false));
      }
    }
    if (!fields.isEmpty()) {
      long id = state.history.size() + 1L;
      state.history.add(new Revision(id, key, subject, meeting, change, fields));
    }
  }

  @Override
  public int nextMeetingId(CardKey key) {
    return state.lastIds.getOrDefault(key, 0) + 1;
  }

  @Override
  public Stewardship stewardship(CardKey key) {
    return state.stewards.getOrDefault(key, Stewardship.NONE);
  }

  @Override
  public void save(CardKey key, Stewardship stewardship, Change change) {
    Stewardship before = stewardship(key);
    state.stewards.put(key, stewardship);
    append(
        key,
        Revision.Subject.STEWARDSHIP,
        null,
        change,
        MemoryFields.of(before),
        MemoryFields.of(stewardship));
  }

  @Override
  public List<CardKey> inChannel(String channel) {
    return state.stewards.entrySet().stream()
        .filter(each -> channel.equals(each.getValue().channel()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Optional<Instant> storedAt(CardKey key) {
    return history(key).stream().findFirst().map(first -> first.change().at());
  }

  @Override
  public List<Revision> history(CardKey key) {
    return state.history.stream().filter(each -> each.card().equals(key)).toList();
  }

  @Override
  public List<Revision> history(CardKey key, int meeting) {
    return history(key).stream().filter(each -> Objects.equals(each.meeting(), meeting)).toList();
  }

  @Override
  public Optional<Meeting> meetingAt(CardKey key, int meeting, long revision) {
    return history(key, meeting).stream()
        .filter(each -> each.id() <= revision)
        .reduce((first, second) -> second)
        .map(last -> state.moments.get(last.id()));
  }

  @Override
  public void redact(CardKey key, Meeting redacted, Set<String> names, Change change) {
    Card card = state.cards.get(key);
    Meeting before = card == null ? null : card.meeting(redacted.id()).orElse(null);
    if (card == null || before == null) {
      return;
    }
    Set<String> fields = new TreeSet<>(MemoryFields.of(before).keySet());
    Map<String, String> after = MemoryFields.of(redacted);
    fields.removeIf(name -> Objects.equals(MemoryFields.of(before).get(name), after.get(name)));
    fields.addAll(names);
    state.cards.put(key, card.with(redacted));
    state.history.replaceAll(each -> isOf(each, key, redacted) ? hide(each, fields) : each);
    appendRedaction(key, change, redacted, fields);
    history(key, redacted.id()).forEach(each -> state.moments.replace(each.id(), redacted));
  }

  private void appendRedaction(CardKey key, Change change, Meeting redacted, Set<String> names) {
    Map<String, String> after = MemoryFields.of(redacted);
    Map<String, Revision.Field> fields = new LinkedHashMap<>();
    names.forEach(name -> fields.put(name, new Revision.Field(null, after.get(name), false)));
    if (!fields.isEmpty()) {
      long id = state.history.size() + 1L;
      state.history.add(
          new Revision(id, key, Revision.Subject.MEETING, redacted.id(), change, fields));
      state.moments.put(id, redacted);
    }
  }

  private static boolean isOf(Revision revision, CardKey key, Meeting meeting) {
    return revision.card().equals(key) && Objects.equals(revision.meeting(), meeting.id());
  }

  private static Revision hide(Revision revision, Set<String> names) {
    Map<String, Revision.Field> fields = new LinkedHashMap<>(revision.fields());
    fields.replaceAll(
        (name, field) -> names.contains(name) ? new Revision.Field(null, null, true) : field);
    Change change = revision.change();
    return new Revision(
        revision.id(),
        revision.card(),
        revision.subject(),
        revision.meeting(),
        new Change(
            change.at(),
            change.actor(),
            change.through(),
            names.contains("reason") ? null : change.reason(),
            change.closed()),
        fields);
  }

  @Override
  public Map<Integer, Change> origins(CardKey key) {
    Card card = state.cards.get(key);
    Map<Integer, Change> origins = new TreeMap<>();
    for (Meeting meeting : card == null ? List.<Meeting>of() : card.meetings()) {
      history(key, meeting.id()).stream()
          .findFirst()
          .ifPresent(first -> origins.put(meeting.id(), first.change()));
    }
    return origins;
  }

  @Override
  public Optional<Revision> latestMeetingChangeBy(String actor) {
    return state.history.stream()
        .filter(each -> each.meeting() != null && each.change().actor().equals(actor))
        .reduce((first, second) -> second);
  }

  @Override
  public Map<Integer, Set<String>> holding(CardKey key, String text) {
    Map<Integer, Set<String>> found = new TreeMap<>();
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    for (Revision each : history(key)) {
      Integer meeting = each.meeting();
      if (meeting != null) {
        each.fields().entrySet().stream()
            .filter(
                field ->
                    String.valueOf(field.getValue().before()).contains(escaped)
                        || String.valueOf(field.getValue().after()).contains(escaped))
            .map(Map.Entry::getKey)
            .forEach(name -> found.computeIfAbsent(meeting, id -> new TreeSet<>()).add(name));
        if (String.valueOf(each.change().reason()).contains(text)) {
          found.computeIfAbsent(meeting, id -> new TreeSet<>()).add("reason");
        }
      }
    }
    return found;
  }
}
