package yaksok.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements on the cards as they are now. */
@RegisterConstructorMapper(CardDao.CardRow.class)
@RegisterConstructorMapper(CardDao.MeetingRow.class)
interface CardDao {
  /** A card as a list shows it. */
  record CardRow(
      long id,
      String number,
      int termYear,
      String title,
      String termFrom,
      String termTo,
      String body,
      int lastMeeting) {}

  /** A meeting of a card. */
  record MeetingRow(int id, String body) {}

  /** A meeting with the day it is found by. */
  record DatedRow(int id, String date, String body) {}

  @SqlQuery("select * from card order by number, term_year")
  List<CardRow> all();

  @SqlQuery("select * from card where number = :number and term_year = :termYear")
  Optional<CardRow> find(String number, int termYear);

  @SqlQuery("select id, body from meeting where card_id = :cardId order by id")
  List<MeetingRow> meetings(long cardId);

  @SqlQuery(
      "insert into card (number, term_year, title, term_from, term_to, body) values"
          + " (:number, :termYear, :title, :termFrom, :termTo, :body) returning id")
  long insert(
      String number, int termYear, String title, String termFrom, String termTo, String body);

  @SqlUpdate(
      "update card set title = :title, term_to = :termTo, term_from = :termFrom, body = :body"
          + " where id = :id")
  void update(long id, String title, String termFrom, String termTo, String body);

  @SqlQuery("select body from meeting where card_id = :cardId and id = :id")
  Optional<String> meeting(long cardId, int id);

  @SqlBatch(
      "insert into meeting (card_id, id, date, body) values (:cardId, :id, :date, :body)"
          + " on conflict (card_id, id) do update set date = excluded.date, body = excluded.body")
  void putMeetings(long cardId, @BindMethods List<DatedRow> meetings);

  @SqlUpdate("delete from meeting where card_id = :cardId and id = :id")
  void deleteMeeting(long cardId, int id);

  @SqlUpdate("update card set last_meeting = max(last_meeting, :meetingId) where id = :id")
  void raiseLastMeeting(long id, int meetingId);

  @SqlQuery("select body from stewardship where card_id = :cardId")
  Optional<String> stewardship(long cardId);

  @SqlUpdate(
      "insert into stewardship (card_id, channel, body) values (:cardId, :channel, :body)"
          + " on conflict (card_id) do update set channel = excluded.channel, body = excluded.body")
  void putStewardship(long cardId, @Nullable String channel, String body);

  @SqlQuery(
      "select c.* from card c join stewardship s on s.card_id = c.id where s.channel = :channel"
          + " order by c.number, c.term_year")
  List<CardRow> inChannel(String channel);
}
