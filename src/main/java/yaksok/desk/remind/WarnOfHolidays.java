package yaksok.desk.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.notice.NoticePlan;

/**
 * Warns of a year whose holidays nobody has listed, while there is time to list them: the log on
 * every day, the administrators once a month.
 */
public final class WarnOfHolidays implements Round, MessageKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(WarnOfHolidays.class);
  private static final String PREFIX = "holidays ";

  private final UnitOfWork work;
  private final NoticePlan plan;
  private final Recipients recipients;
  private final Language language;

  public WarnOfHolidays(
      UnitOfWork work, NoticePlan plan, Recipients recipients, Language language) {
    this.work = work;
    this.plan = plan;
    this.recipients = recipients;
    this.language = language;
  }

  @Override
  public void round(Instant now) {
    OptionalInt missing = missing(now);
    if (missing.isEmpty()) {
      return;
    }
    LOG.warn("no table of holidays for {}: see the setting holidays", missing.getAsInt());
    if (plan.isOpen(now)) {
      warn(missing.getAsInt(), now);
    }
  }

  private OptionalInt missing(Instant now) {
    return plan.calendar().missingYear(plan.rules().dayOf(now));
  }

  private void warn(int year, Instant now) {
    LocalDate today = plan.rules().dayOf(now);
    List<Outgoing> unsaid =
        work.read(
            ports ->
                recipients.keepers().stream()
                    .map(member -> message(member, year, today, now))
                    .filter(each -> ports.outbox().find(each.key()).isEmpty())
                    .toList());
    if (!unsaid.isEmpty()) {
      work.<Boolean>write(
          ports -> {
            unsaid.forEach(ports.outbox()::put);
            return true;
          });
    }
  }

  private Outgoing message(String member, int year, LocalDate today, Instant now) {
    String text = String.valueOf(year);
    Reply body =
        new Reply(
            language,
            Reply.Audience.CHANNEL,
            List.of(
                new Reply.Headline(Message.of("notice.holidays", text)),
                new Reply.Line(Message.of("notice.holidays.how", text)),
                new Reply.Small(Message.of("notice.holidays.until", text))));
    String key = PREFIX + year + " " + YearMonth.from(today) + " " + member;
    return Outgoing.waiting(key, member, body, now);
  }

  @Override
  public boolean keeps(String key) {
    return key.startsWith(PREFIX);
  }

  @Override
  public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
    return Optional.of(outgoing).filter(each -> missing(now).isPresent());
  }

  @Override
  public void afterSending(Ports ports, Outgoing sent, Instant now) {}

  @Override
  public void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now) {
    LOG.error("the warning of missing holidays did not reach an administrator: {}", reason);
  }
}
