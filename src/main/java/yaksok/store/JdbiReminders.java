package yaksok.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import yaksok.desk.Reminders;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Quarter;

/** What was decided about reminders, in the store. */
final class JdbiReminders implements Reminders {
  private final RemindersDao dao;

  JdbiReminders(Handle handle) {
    this.dao = handle.attach(RemindersDao.class);
  }

  @Override
  public List<Decision> decided(Quarter quarter) {
    return dao.decided(quarter.year(), quarter.number()).stream()
        .map(JdbiReminders::decision)
        .toList();
  }

  @Override
  public List<Decision> in(String message) {
    return dao.in(message).stream().map(JdbiReminders::decision).toList();
  }

  @Override
  public void put(Decision decision) {
    Stage stage = decision.stage();
    dao.put(
        new RemindersDao.DecisionRow(
            stage.card().number(),
            stage.card().termYear(),
            stage.indicator(),
            stage.quarter().year(),
            stage.quarter().number(),
            stage.name(),
            decision.at().toString(),
            decision.message().orElse(null),
            decision.settled().map(LocalDate::toString).orElse(null)));
  }

  @Override
  public List<Snooze> snoozes(Quarter quarter) {
    return dao.snoozes(quarter.year(), quarter.number()).stream()
        .map(JdbiReminders::snooze)
        .toList();
  }

  @Override
  public void put(Snooze snooze) {
    dao.put(
        new RemindersDao.SnoozeRow(
            snooze.card().number(),
            snooze.card().termYear(),
            snooze.indicator(),
            snooze.quarter().year(),
            snooze.quarter().number(),
            snooze.at().toString(),
            snooze.until().toString(),
            snooze.by()));
  }

  @Override
  public boolean isDigestOff(String member) {
    return dao.isDigestOff(member);
  }

  @Override
  public void setDigestOff(String member, boolean off) {
    if (off) {
      dao.digestOff(member);
    } else {
      dao.digestOn(member);
    }
  }

  private static Decision decision(RemindersDao.DecisionRow row) {
    return new Decision(
        new Stage(
            new CardKey(row.number(), row.termYear()),
            row.indicator(),
            new Quarter(row.year(), row.quarter()),
            row.stage()),
        Instant.parse(row.at()),
        Optional.ofNullable(row.message()),
        Optional.ofNullable(row.settled()).map(LocalDate::parse));
  }

  private static Snooze snooze(RemindersDao.SnoozeRow row) {
    return new Snooze(
        new CardKey(row.number(), row.termYear()),
        row.indicator(),
        new Quarter(row.year(), row.quarter()),
        Instant.parse(row.at()),
        LocalDate.parse(row.until()),
        row.by());
  }
}
