package yaksok;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import yaksok.config.Settings;
import yaksok.practice.PracticeSettings;
import yaksok.practice.PracticeWorkspace;
import yaksok.store.Database;
import yaksok.words.Words;

/**
 * The assistant on a practice workspace, started: both on one server that this machine alone
 * reaches, on the sample card, with a clock that can be moved forward.
 */
final class Practice implements AutoCloseable {
  /** Where the practice clock starts unless it is told, in the office's zone. */
  private static final LocalDateTime START = LocalDateTime.of(2016, 12, 5, 9, 0);

  private static final String HERE = "127.0.0.1";

  private final Closing closing;
  private final PracticeWorkspace workspace;
  private final PracticeTime time;
  private final int port;

  private Practice(Closing closing, PracticeWorkspace workspace, PracticeTime time, int port) {
    this.closing = closing;
    this.workspace = workspace;
    this.time = time;
    this.port = port;
  }

  /**
   * Starts everything.
   *
   * @param sample puts the sample card into the store
   * @param machine the machine's own clock
   */
  static Practice start(Settings settings, PracticeCard sample, Words words, Clock machine) {
    Closing closing = new Closing();
    try {
      return start(settings, sample, words, machine, closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static Practice start(
      Settings settings, PracticeCard sample, Words words, Clock machine, Closing closing) {
    int port = settings.port() == 0 ? HttpServer.freePort() : settings.port();
    OfficeClock office =
        OfficeClock.starting(
            settings.now().orElse(START.atZone(settings.zone()).toInstant()),
            machine,
            settings.zone());
    PracticeTime time = new PracticeTime(office);
    URI origin = URI.create("http://" + HERE + ":" + port);
    PracticeWorkspace workspace =
        closing.after(
            "practice workspace",
            new PracticeWorkspace(
                PracticeSettings.likeSlack(
                    () -> origin.resolve("/slack/events"), machine, settings.lang()),
                time));
    Database database = closing.after("store", Database.open(settings.db()));
    sample.putInto(database.unitOfWork(), office);
    Assistant assistant =
        closing.after(
            "assistant",
            new Assistant(
                settings,
                practised(settings, workspace, origin),
                database,
                office,
                machine,
                words));
    time.plays(assistant.rounds());
    closing.after(
        "HTTP", HttpServer.start(HERE, port, config -> mount(config, assistant, workspace)));
    assistant.start();
    return new Practice(closing, workspace, time, port);
  }

  private static void mount(
      JavalinConfig config, Assistant assistant, PracticeWorkspace workspace) {
    assistant.mount(config);
    workspace.mount(config);
  }

  private static Workspace practised(Settings settings, PracticeWorkspace workspace, URI origin) {
    return new Workspace(
        workspace.botToken(),
        Optional.of(workspace.signingSecret()),
        Optional.empty(),
        origin.resolve("/practice/slack/api/").toString(),
        settings.channel().or(() -> Optional.of(PracticeCard.CHANNEL)),
        settings.admins(),
        settings.planning().isEmpty() ? Set.of(PracticeCard.PLANNING) : settings.planning());
  }

  /** Where the page is. */
  URI page() {
    return URI.create("http://localhost:" + port);
  }

  /** The stand-in for Slack, for tests to type into. */
  PracticeWorkspace workspace() {
    return workspace;
  }

  /** The clock, for tests to move. */
  PracticeTime time() {
    return time;
  }

  @Override
  public void close() {
    closing.close();
  }
}
