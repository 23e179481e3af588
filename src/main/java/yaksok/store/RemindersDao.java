package yaksok.store;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements on what was decided about reminders. */
@RegisterConstructorMapper(RemindersDao.DecisionRow.class)
@RegisterConstructorMapper(RemindersDao.SnoozeRow.class)
interface RemindersDao {
  /** A row of the table reminder_decision. */
  record DecisionRow(
      String number,
      int termYear,
      int indicator,
      int year,
      int quarter,
      String stage,
      String at,
      @Nullable String message,
      @Nullable String settled) {}

  /** A row of the table reminder_snooze. */
  record SnoozeRow(
      String number,
      int termYear,
      int indicator,
      int year,
      int quarter,
      String at,
      String until,
      String by) {}

  @SqlQuery(
      "select * from reminder_decision where year = :year and quarter = :quarter order by seq")
  List<DecisionRow> decided(int year, int quarter);

  @SqlQuery("select * from reminder_decision where message = :message order by seq")
  List<DecisionRow> in(String message);

  @SqlUpdate(
      "insert into reminder_decision (number, term_year, indicator, year, quarter, stage, at,"
          + " message, settled, seq) values (:number, :termYear, :indicator, :year, :quarter,"
          + " :stage, :at, :message, :settled,"
          + " (select coalesce(max(seq), 0) + 1 from reminder_decision))"
          + " on conflict (number, term_year, indicator, year, quarter, stage) do update set"
          + " at = excluded.at, message = excluded.message, settled = excluded.settled")
  void put(@BindMethods DecisionRow decision);

  @SqlQuery("select * from reminder_snooze where year = :year and quarter = :quarter order by id")
  List<SnoozeRow> snoozes(int year, int quarter);

  @SqlUpdate(
      "insert into reminder_snooze (number, term_year, indicator, year, quarter, at, until, by)"
          + " values (:number, :termYear, :indicator, :year, :quarter, :at, :until, :by)")
  void put(@BindMethods SnoozeRow snooze);

  @SqlQuery("select exists (select 1 from digest_off where member = :member)")
  boolean isDigestOff(String member);

  @SqlUpdate("insert into digest_off (member) values (:member) on conflict do nothing")
  void digestOff(String member);

  @SqlUpdate("delete from digest_off where member = :member")
  void digestOn(String member);
}
