package yaksok.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements on the history. */
@RegisterConstructorMapper(HistoryDao.RevisionRow.class)
@RegisterConstructorMapper(HistoryDao.FieldRow.class)
@RegisterConstructorMapper(HistoryDao.MeetingField.class)
interface HistoryDao {
  /** A row of the table revision with its card's key. */
  record RevisionRow(
      long id,
      String number,
      int termYear,
      String subject,
      @Nullable Integer meetingId,
      String at,
      String actor,
      String through,
      @Nullable String reason,
      @Nullable String closed) {}

  /** A row of the table revision_field; salt and digest in hexadecimal. */
  record FieldRow(
      long revisionId,
      String name,
      @Nullable String before,
      @Nullable String after,
      @Nullable String salt,
      String digest) {}

  String REVISION =
      "select r.id, c.number, c.term_year, r.subject, r.meeting_id, r.at, r.actor, r.through,"
          + " r.reason, r.closed from revision r join card c on c.id = r.card_id ";

  @SqlQuery(
      "insert into revision (card_id, subject, meeting_id, at, actor, through, closed)"
          + " values (:cardId, :subject, :meetingId, :at, :actor, :through, :closed) returning id")
  long append(
      long cardId,
      String subject,
      @Nullable Integer meetingId,
      String at,
      String actor,
      String through,
      @Nullable String closed);

  @SqlBatch(
      "insert into revision_field (revision_id, name, before, after, salt, digest)"
          + " values (:revisionId, :name, :before, :after, :salt, :digest)")
  void appendFields(@BindMethods List<FieldRow> fields);

  /** A card is stored before anything that belongs to it. */
  @SqlQuery(
      "select at from revision where card_id = :cardId and subject = 'CARD'"
          + " and meeting_id is null order by id limit 1")
  Optional<String> begunAt(long cardId);

  @SqlQuery(REVISION + "where r.card_id = :cardId order by r.id")
  List<RevisionRow> ofCard(long cardId);

  @SqlQuery(
      REVISION
          + "where r.card_id = :cardId and r.subject = 'MEETING' and r.meeting_id = :meetingId"
          + " order by r.id")
  List<RevisionRow> ofMeeting(long cardId, int meetingId);

  @SqlQuery(
      REVISION + "where r.actor = :actor and r.subject = 'MEETING' order by r.id desc limit 1")
  Optional<RevisionRow> latestMeetingChangeBy(String actor);

  /** A field of a meeting, in whatever revision. */
  record MeetingField(int meetingId, String name) {}

  @SqlQuery(
      "select distinct r.meeting_id, f.name from revision r join revision_field f"
          + " on f.revision_id = r.id where r.card_id = :cardId and r.subject = 'MEETING'"
          + " and (instr(f.before, :text) > 0 or instr(f.after, :text) > 0)")
  List<MeetingField> holding(long cardId, String text);

  @SqlQuery(
      "select f.* from revision_field f join revision r on r.id = f.revision_id"
          + " where r.card_id = :cardId order by f.revision_id, f.name")
  List<FieldRow> fieldsOfCard(long cardId);

  @SqlQuery(
      "select f.* from revision_field f join revision r on r.id = f.revision_id"
          + " where r.card_id = :cardId and r.subject = 'MEETING' and r.meeting_id = :meetingId"
          + " order by f.revision_id, f.name")
  List<FieldRow> fieldsOfMeeting(long cardId, int meetingId);

  @SqlQuery("select * from revision_field where revision_id = :revisionId order by name")
  List<FieldRow> fieldsOf(long revisionId);

  /** The first revision of each meeting that is on the card. */
  @SqlQuery(
      REVISION
          + "where r.id in (select min(o.id) from revision o"
          + " where o.card_id = :cardId and o.subject = 'MEETING' group by o.meeting_id)"
          + " and r.meeting_id in (select m.id from meeting m where m.card_id = :cardId)"
          + " order by r.meeting_id")
  List<RevisionRow> origins(long cardId);

  @SqlQuery(
      "select f.* from revision_field f where f.name = 'reason' and f.revision_id in"
          + " (select min(o.id) from revision o"
          + " where o.card_id = :cardId and o.subject = 'MEETING' group by o.meeting_id)")
  List<FieldRow> reasonsOfOrigins(long cardId);

  @SqlUpdate(
      "update revision_field set before = null, after = null, salt = null"
          + " where name = :field and revision_id in (select id from revision"
          + " where card_id = :cardId and subject = 'MEETING' and meeting_id = :meetingId)")
  int redact(long cardId, int meetingId, String field);
}
