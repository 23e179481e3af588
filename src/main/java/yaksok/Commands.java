package yaksok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.command.AskCommand;
import yaksok.command.AttendeesCommand;
import yaksok.command.Console;
import yaksok.command.ExportCommand;
import yaksok.command.ImportCommand;
import yaksok.command.PracticeCommand;
import yaksok.command.Program;
import yaksok.command.RefusedException;
import yaksok.command.ServeCommand;
import yaksok.config.Settings;
import yaksok.config.SettingsReader;
import yaksok.config.SettingsReader.Use;
import yaksok.desk.UnitOfWork;
import yaksok.desk.answer.AnswerQuestion;
import yaksok.desk.card.ExportCard;
import yaksok.desk.card.ImportCard;
import yaksok.document.AnswerJson;
import yaksok.document.AttendeesJson;
import yaksok.document.CardJson;
import yaksok.document.CardText;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Status;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.card.CardReader;
import yaksok.reading.question.QuestionReader;
import yaksok.store.Database;
import yaksok.words.Words;

/**
 * The composition root of the command line: makes each part when it is first asked for, so that
 * help opens no store, and closes what it opened in reverse order.
 */
final class Commands implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Commands.class);

  private final Console console;
  private final Clock machine = Clock.systemUTC();
  private final Words words = new Words();
  private final AttendeeReader attendees = new AttendeeReader();
  private final SettingsReader settingsReader = new SettingsReader();
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private @Nullable Settings settings;
  private @Nullable UnitOfWork store;

  Commands(Console console) {
    this.console = console;
  }

  Program program() {
    Language language = Language.of(settingsReader.language());
    return new Program(
        List.of(
            new ServeCommand(this::serve),
            new PracticeCommand(this::practise),
            new ImportCommand(this::importCard, words, () -> language),
            new ExportCommand(this::exportCard, words, () -> language),
            new AskCommand(
                this::answers, new AnswerJson(words), words, this::today, language, console),
            new AttendeesCommand(new AttendeesJson(), words, language, console)),
        words,
        language,
        console);
  }

  private void serve() {
    new Serving(settings(Use.WORKSPACE), words, machine, console).run();
  }

  private void practise(boolean stopWhenReady) {
    Settings found = settings(Use.NONE);
    try (StopSignal stop = new StopSignal();
        FreshStore fresh = new FreshStore();
        Practice practice =
            Practice.start(
                settingsReader.namesStore() ? found : found.withStore(fresh.url()),
                new PracticeCard((store, clock) -> importer(store, attendees, words, clock)),
                words,
                machine)) {
      console
          .err()
          .println(
              words.say(
                  Language.of(found.lang()),
                  Message.of("command.practice.started", practice.page().toString())));
      if (!stopWhenReady) {
        stop.await();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportCard importCard() {
    UnitOfWork settling = Reminding.settling(settings(Use.NONE), store(), clock());
    return importer(settling, attendees, words, clock());
  }

  /** Reads text and JSON, and keeps assumptions in the words of the cards. */
  static ImportCard importer(UnitOfWork store, AttendeeReader attendees, Words words, Clock clock) {
    return new ImportCard(
        store,
        new CardReader(attendees::read)::read,
        new CardJson(attendees::read)::read,
        message -> words.say(Language.KO, message),
        clock);
  }

  private ExportCard exportCard() {
    return new ExportCard(store(), List.of(new CardJson(attendees::read), new CardText()), clock());
  }

  private AnswerQuestion answers() {
    return new AnswerQuestion(
        store(), new QuestionReader(), new Status.Names(settings(Use.NONE).statuses()));
  }

  private LocalDate today() {
    return LocalDate.now(clock());
  }

  private Clock clock() {
    return OfficeClock.of(settings(Use.NONE), machine);
  }

  private UnitOfWork store() {
    if (store == null) {
      Database database = Database.open(settings(Use.NONE).db());
      opened.push(database);
      store = database.unitOfWork();
    }
    return store;
  }

  /**
   * @throws RefusedException with every fault of the settings
   */
  private Settings settings(Use use) {
    if (settings == null) {
      settings = read(use);
    }
    return settings;
  }

  private Settings read(Use use) {
    SettingsReader.Outcome outcome = settingsReader.read(use);
    if (outcome instanceof SettingsReader.Outcome.Read read) {
      return read.settings();
    }
    throw new RefusedException(
        ((SettingsReader.Outcome.Faulty) outcome)
            .problems().stream()
                .map(each -> Message.of(each.rule(), each.setting(), each.value()))
                .toList());
  }

  @Override
  public void close() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        log.warn("could not close a part", e);
      }
    }
  }
}
