package yaksok.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.Revision;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Appends to the history and reads it. */
final class History {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  private final HistoryDao dao;

  History(HistoryDao dao) {
    this.dao = dao;
  }

  /** Appends one revision of the subject; nothing where no field differs. */
  void append(
      long cardId,
      Revision.Subject subject,
      @Nullable Integer meeting,
      Map<String, Revision.Field> fields,
      Change change) {
    if (fields.isEmpty()) {
      return;
    }
    long revision =
        dao.append(
            cardId,
            subject.name(),
            meeting,
            change.at().toString(),
            change.actor(),
            change.through().name(),
            change.reason());
    List<HistoryDao.FieldRow> rows = new ArrayList<>();
    fields.forEach((name, field) -> rows.add(row(revision, name, field)));
    dao.appendFields(rows);
  }

  /** Takes the text of a field out of every revision of a meeting so far. */
  void redact(long cardId, int meeting, String field) {
    dao.redact(cardId, meeting, field);
  }

  List<Revision> ofCard(long cardId) {
    return revisions(dao.ofCard(cardId), dao.fieldsOfCard(cardId));
  }

  List<Revision> ofMeeting(long cardId, int meeting) {
    return revisions(dao.ofMeeting(cardId, meeting), dao.fieldsOfMeeting(cardId, meeting));
  }

  Optional<Revision> latestBy(String actor) {
    return dao.latestBy(actor).stream()
        .findFirst()
        .map(row -> revisions(List.of(row), dao.fieldsOf(row.id())).get(0));
  }

  Map<Integer, Change> origins(long cardId) {
    Map<Integer, Change> origins = new TreeMap<>();
    for (HistoryDao.OriginRow row : dao.origins(cardId)) {
      origins.put(row.meetingId(), change(row.at(), row.actor(), row.through(), row.reason()));
    }
    return origins;
  }

  /** The meeting as its revisions up to this one make it. */
  Optional<Meeting> meetingAt(long cardId, int meeting, long revision) {
    Map<String, String> state = new HashMap<>();
    for (HistoryDao.FieldRow row : dao.fieldsOfMeeting(cardId, meeting)) {
      if (row.revisionId() <= revision) {
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
    return new Revision(
        row.id(),
        new CardKey(row.number(), row.termYear()),
        Revision.Subject.valueOf(row.subject()),
        row.meetingId(),
        change(row.at(), row.actor(), row.through(), row.reason()),
        fields);
  }

  private static Change change(String at, String actor, String through, @Nullable String reason) {
    return new Change(Instant.parse(at), actor, Change.Through.valueOf(through), reason);
  }
}
