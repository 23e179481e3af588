package yaksok.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.Revision;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Quarter;

/** Appends to the history and reads it. */
final class History {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  /** The reason of a change stands among its fields, so that a name in it can be redacted. */
  private static final String REASON = "reason";

  private final HistoryDao dao;

  History(HistoryDao dao) {
    this.dao = dao;
  }

  /** What a change made of one subject. */
  record Entry(
      Revision.Subject subject, @Nullable Integer meeting, Map<String, Revision.Field> fields) {
    /**
     * @param after null where the meeting is deleted
     */
    static Entry of(int meeting, Map<String, String> before, @Nullable Meeting after) {
      Map<String, String> fields = after == null ? Map.of() : Fields.of(after);
      return new Entry(Revision.Subject.MEETING, meeting, Fields.between(before, fields));
    }
  }

  /**
   * Appends one revision of each subject of which a field differs.
   *
   * @return the last revision's id; 0 where nothing differs
   */
  long append(long cardId, List<Entry> entries, Change change) {
    long revision = 0;
    List<HistoryDao.FieldRow> rows = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.fields().isEmpty()) {
        revision = append(cardId, entry, change);
        rows.addAll(rows(revision, entry.fields(), change.reason()));
      }
    }
    dao.appendFields(rows);
    return revision;
  }

  private static List<HistoryDao.FieldRow> rows(
      long revision, Map<String, Revision.Field> fields, @Nullable String reason) {
    Map<String, Revision.Field> all = new TreeMap<>(fields);
    if (reason != null) {
      all.put(REASON, new Revision.Field(null, StoreJson.write(reason), false));
    }
    return all.entrySet().stream()
        .map(each -> row(revision, each.getKey(), each.getValue()))
        .toList();
  }

  private long append(long cardId, Entry entry, Change change) {
    Quarter closed = change.closed();
    return dao.append(
        cardId,
        entry.subject().name(),
        entry.meeting(),
        change.at().toString(),
        change.actor(),
        change.through().name(),
        closed == null ? null : closed.from().toString());
  }

  /** Takes the text of a field out of every revision of a meeting so far. */
  void redact(long cardId, int meeting, String field) {
    dao.redact(cardId, meeting, field);
  }

  /** The instant of the card's first revision. */
  Optional<Instant> begunAt(long cardId) {
    return dao.begunAt(cardId).map(Instant::parse);
  }

  List<Revision> ofCard(long cardId) {
    return revisions(dao.ofCard(cardId), dao.fieldsOfCard(cardId));
  }

  List<Revision> ofMeeting(long cardId, int meeting) {
    return revisions(dao.ofMeeting(cardId, meeting), dao.fieldsOfMeeting(cardId, meeting));
  }

  Optional<Revision> latestMeetingChangeBy(String actor) {
    return dao.latestMeetingChangeBy(actor)
        .map(row -> revisions(List.of(row), dao.fieldsOf(row.id())).get(0));
  }

  /** The text as it stands inside of JSON: quotes and the like are escaped. */
  Map<Integer, Set<String>> holding(long cardId, String text) {
    String quoted = StoreJson.write(text);
    Map<Integer, Set<String>> found = new TreeMap<>();
    for (HistoryDao.MeetingField each :
        dao.holding(cardId, quoted.substring(1, quoted.length() - 1))) {
      found.computeIfAbsent(each.meetingId(), id -> new TreeSet<>()).add(each.name());
    }
    return found;
  }

  Map<Integer, Change> origins(long cardId) {
    Map<Integer, Change> origins = new TreeMap<>();
    for (Revision first : revisions(dao.origins(cardId), dao.reasonsOfOrigins(cardId))) {
      Integer meeting = first.meeting();
      if (meeting != null) {
        origins.put(meeting, first.change());
      }
    }
    return origins;
  }

  /** The meeting as its revisions up to this one make it. */
  Optional<Meeting> meetingAt(long cardId, int meeting, long revision) {
    Map<String, String> state = new HashMap<>();
    for (HistoryDao.FieldRow row : dao.fieldsOfMeeting(cardId, meeting)) {
      if (row.revisionId() <= revision && !row.name().equals(REASON)) {
        String after = row.after();
        if (after == null) {
          state.remove(row.name());
        } else {
          state.put(row.name(), after);
        }
      }
    }
    return state.containsKey("date") && state.containsKey("title")
        ? Optional.of(Fields.meeting(meeting, state))
        : Optional.empty();
  }

  private static HistoryDao.FieldRow row(long revision, String name, Revision.Field field) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new HistoryDao.FieldRow(
        revision,
        name,
        field.before(),
        field.after(),
        HexFormat.of().formatHex(salt),
        digest(salt, name, field.before(), field.after()));
  }

  /** SHA-256 over the salt, the name and both texts, each led by its length; -1 for none. */
  private static String digest(
      byte[] salt, String name, @Nullable String before, @Nullable String after) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(salt);
      for (String part : new @Nullable String[] {name, before, after}) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        int length = part == null ? -1 : bytes.length;
        sha256.update((length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<Revision> revisions(
      List<HistoryDao.RevisionRow> rows, List<HistoryDao.FieldRow> fields) {
    Map<Long, List<HistoryDao.FieldRow>> byRevision =
        fields.stream().collect(Collectors.groupingBy(HistoryDao.FieldRow::revisionId));
    return rows.stream()
        .map(row -> revision(row, byRevision.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static Revision revision(
      HistoryDao.RevisionRow row, List<HistoryDao.FieldRow> fieldRows) {
    Map<String, Revision.Field> fields = new HashMap<>();
    for (HistoryDao.FieldRow field : fieldRows) {
      fields.put(
          field.name(), new Revision.Field(field.before(), field.after(), field.salt() == null));
    }
    Revision.Field reason = fields.remove(REASON);
    return new Revision(
        row.id(),
        new CardKey(row.number(), row.termYear()),
        Revision.Subject.valueOf(row.subject()),
        row.meetingId(),
        change(row, reason == null ? null : reason.after()),
        fields);
  }

  /**
   * @param reason as JSON; of older revisions it stands in the row itself
   */
  private static Change change(HistoryDao.RevisionRow row, @Nullable String reason) {
    String closed = row.closed();
    return new Change(
        Instant.parse(row.at()),
        row.actor(),
        Change.Through.valueOf(row.through()),
        reason == null ? row.reason() : StoreJson.read(reason, String.class),
        closed == null ? null : Quarter.of(LocalDate.parse(closed)));
  }
}
