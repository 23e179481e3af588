package yaksok.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements on the outbox. */
@RegisterConstructorMapper(OutboxDao.Row.class)
interface OutboxDao {
  /** A row of the table outbox; due and begun in milliseconds since 1970. */
  record Row(
      String key,
      String conversation,
      String body,
      long due,
      String state,
      int attempts,
      @Nullable Long begun,
      @Nullable String messageId) {}

  @SqlUpdate(
      "insert into outbox (key, conversation, body, due, state, attempts, begun, message_id)"
          + " values (:key, :conversation, :body, :due, :state, :attempts, :begun, :messageId)"
          + " on conflict do nothing")
  int insert(@BindMethods Row row);

  @SqlQuery("select * from outbox where key = :key")
  Optional<Row> find(String key);

  @SqlQuery(
      "select * from outbox where state in ('WAITING', 'SENDING')"
          + " and (due <= :now or due > :beyond) order by due, key limit :atMost")
  List<Row> due(long now, long beyond, int atMost);

  @SqlUpdate(
      "update outbox set conversation = :conversation, body = :body, due = :due, state = :state,"
          + " attempts = :attempts, begun = :begun, message_id = :messageId where key = :key")
  void update(@BindMethods Row row);

  @SqlQuery("select count(*) from outbox where state in ('WAITING', 'SENDING')")
  int waiting();
}
