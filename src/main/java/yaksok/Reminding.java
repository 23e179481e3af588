package yaksok;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import yaksok.config.Settings;
import yaksok.desk.Messenger;
import yaksok.desk.UnitOfWork;
import yaksok.desk.digest.DigestMessages;
import yaksok.desk.digest.DigestRules;
import yaksok.desk.digest.SendDigests;
import yaksok.desk.digest.SwitchDigest;
import yaksok.desk.digest.Unreached;
import yaksok.desk.remind.DeliverOutbox;
import yaksok.desk.remind.ExplainReminder;
import yaksok.desk.remind.ListReminders;
import yaksok.desk.remind.Recipients;
import yaksok.desk.remind.RemindQuarter;
import yaksok.desk.remind.ReminderMessages;
import yaksok.desk.remind.SettlingStore;
import yaksok.desk.remind.SnoozeReminder;
import yaksok.desk.remind.WarnOfHolidays;
import yaksok.domain.Language;
import yaksok.domain.notice.NoticePlan;
import yaksok.domain.notice.NoticeRules;
import yaksok.domain.time.HolidayTable;
import yaksok.domain.time.OfficeCalendar;
import yaksok.schedule.Rounds;
import yaksok.slack.SlackTools;
import yaksok.slack.remind.DigestSwitches;
import yaksok.slack.remind.ReminderButtons;

/**
 * What reminds, put together.
 *
 * @param store the store as all others are to use it, so that a change settles reminders at once
 */
record Reminding(UnitOfWork store, Rounds rounds, NoticePlan plan, Recipients recipients) {
  private static final String HOLIDAYS = "/holidays/korea.txt";

  static Reminding of(
      Settings settings, Workspace workspace, UnitOfWork store, Messenger messenger, Clock office) {
    NoticePlan plan = plan(settings);
    Recipients recipients =
        new Recipients(
            workspace.channel().orElse(null),
            List.copyOf(workspace.admins()),
            List.copyOf(workspace.planning()));
    ReminderMessages messages =
        new ReminderMessages(plan, recipients, Language.of(settings.lang()));
    UnitOfWork settling = new SettlingStore(store, messages, office);
    DigestRules digestRules =
        new DigestRules(
            plan, settings.reminders().ownersDigest(), settings.reminders().planningDigest());
    Unreached unreached = new Unreached(digestRules, recipients, Language.of(settings.lang()));
    DigestMessages digests =
        new DigestMessages(digestRules, unreached, Language.of(settings.lang()));
    WarnOfHolidays holidays =
        new WarnOfHolidays(settling, plan, recipients, Language.of(settings.lang()));
    Rounds rounds =
        new Rounds(
            List.of(
                new RemindQuarter(settling, messages),
                new SendDigests(settling, digestRules, recipients, digests),
                holidays),
            new DeliverOutbox(settling, messenger, List.of(messages, digests, unreached, holidays)),
            plan.rules());
    return new Reminding(settling, rounds, plan, recipients);
  }

  /** The store where nothing is sent: what a change settles is sent by the program that serves. */
  static UnitOfWork settling(Settings settings, UnitOfWork store, Clock office) {
    Recipients nobody = new Recipients(null, List.of(), List.of());
    return new SettlingStore(
        store, new ReminderMessages(plan(settings), nobody, Language.of(settings.lang())), office);
  }

  private static NoticePlan plan(Settings settings) {
    NoticeRules rules =
        new NoticeRules(settings.reminders().leads(), settings.reminders().at(), settings.zone());
    return new NoticePlan(rules, calendar(settings));
  }

  OfficeCalendar calendar() {
    return plan.calendar();
  }

  ListReminders list(Clock office) {
    return new ListReminders(store, plan, recipients, office);
  }

  ReminderButtons buttons(SlackTools tools) {
    return new ReminderButtons(
        tools,
        new SnoozeReminder(store, plan, tools.clock()),
        new ExplainReminder(store, plan, recipients, tools.clock()));
  }

  DigestSwitches digests(SlackTools tools, Clock machine) {
    return new DigestSwitches(tools, machine, new SwitchDigest(store));
  }

  /** The country's holidays and the office's own. */
  private static OfficeCalendar calendar(Settings settings) {
    return new OfficeCalendar(
        HolidayTable.parse(shipped()).and(HolidayTable.parse(settings.holidays())));
  }

  private static List<String> shipped() {
    InputStream table = Reminding.class.getResourceAsStream(HOLIDAYS);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(table, HOLIDAYS), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
