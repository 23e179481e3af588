package yaksok;

import java.time.Clock;
import yaksok.command.Console;
import yaksok.config.Settings;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.store.Database;
import yaksok.words.Words;

/** The assistant in a real workspace, from its start to its clean end. */
final class Serving {
  private static final String EVERYWHERE = "0.0.0.0";

  private final Settings settings;
  private final Words words;
  private final Clock machine;
  private final Console console;

  Serving(Settings settings, Words words, Clock machine, Console console) {
    this.settings = settings;
    this.words = words;
    this.machine = machine;
    this.console = console;
  }

  /** Starts, and returns once it was told to stop and has finished what it acknowledged. */
  void run() {
    try (StopSignal stop = new StopSignal();
        Closing closing = new Closing()) {
      Database database = closing.after("store", Database.open(settings.db()));
      Assistant assistant =
          closing.after(
              "assistant",
              new Assistant(
                  settings,
                  workspace(),
                  database,
                  OfficeClock.of(settings, machine),
                  machine,
                  words));
      HttpServer server =
          closing.after("HTTP", HttpServer.start(EVERYWHERE, settings.port(), assistant::mount));
      assistant.start();
      say(Message.of("command.started", String.valueOf(server.port())));
      stop.await();
    }
  }

  private void say(Message message) {
    console.err().println(words.say(Language.of(settings.lang()), message));
  }

  private Workspace workspace() {
    Settings.Slack slack = settings.slack();
    return new Workspace(
        slack.botToken().orElseThrow(),
        slack.signingSecret(),
        slack.appToken(),
        slack.apiUrl().toString(),
        settings.channel(),
        settings.admins(),
        settings.planning());
  }
}
