package yaksok;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import io.javalin.config.JavalinConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import yaksok.config.Settings;
import yaksok.domain.Language;
import yaksok.schedule.Clockwork;
import yaksok.schedule.Rounds;
import yaksok.slack.Background;
import yaksok.slack.BotIdentity;
import yaksok.slack.Callers;
import yaksok.slack.Later;
import yaksok.slack.Renderer;
import yaksok.slack.Responder;
import yaksok.slack.SlackApp;
import yaksok.slack.SlackLink;
import yaksok.slack.SlackMessenger;
import yaksok.slack.SlackMetrics;
import yaksok.slack.SlackTools;
import yaksok.slack.SocketMode;
import yaksok.store.Database;
import yaksok.web.Web;
import yaksok.words.Words;

/**
 * The assistant put together, from Slack to the store: what serves a workspace, real or practised.
 */
final class Assistant implements AutoCloseable {
  /** How long a call to Slack may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** For what is asked of Slack before a command is acknowledged, which has three seconds. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_200);

  private static final int WORKERS = 4;

  private final Closing closing = new Closing();
  private final Web web;
  private final BotIdentity bot;
  private final Rounds rounds;
  private final Clockwork clockwork;
  private final Optional<SocketMode> socket;

  /**
   * @param database the store, closed by whoever opened it
   * @param office the time that the office goes by
   * @param machine the machine's own clock
   */
  Assistant(
      Settings settings,
      Workspace workspace,
      Database database,
      Clock office,
      Clock machine,
      Words words) {
    Language language = Language.of(settings.lang());
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    SlackMetrics metrics = new SlackMetrics(registry);
    SlackLink link =
        closing.after("Slack", new SlackLink(workspace.botToken(), workspace.apiUrl(), PATIENCE));
    SlackLink quick =
        closing.after("Slack", new SlackLink(workspace.botToken(), workspace.apiUrl(), AT_ONCE));
    ExecutorService workers = closing.after("workers", Executors.newFixedThreadPool(WORKERS));
    Later later = Later.on(workers);
    MethodsClient client = link.client();
    Renderer renderer = new Renderer(words);
    Reminding reminding =
        Reminding.of(
            settings,
            workspace,
            database.unitOfWork(),
            new SlackMessenger(client, renderer, metrics, machine),
            office);
    this.rounds = reminding.rounds();
    this.clockwork = new Clockwork(database.dataSource(), reminding.store(), rounds, office);
    this.bot = new BotIdentity(client, later);
    SlackTools tools =
        new SlackTools(
            client,
            quick.client(),
            new Callers(quick.client(), machine, language, bot),
            new Responder(link, renderer, later),
            renderer,
            words,
            new Background(workers),
            metrics,
            office);
    App bolt =
        SlackApp.of(
            link, bot, new Features(settings, workspace, tools, reminding, machine).all(bot));
    HealthCheck health = new HealthCheck(database, bot, reminding.calendar(), office);
    this.socket = workspace.appToken().map(token -> new SocketMode(token, bolt, later));
    this.web =
        workspace
            .signingSecret()
            .filter(secret -> socket.isEmpty())
            .map(secret -> Web.withSlack(bolt, secret, machine, health, registry))
            .orElseGet(() -> Web.withoutSlack(health, registry));
  }

  /** Adds what is served over HTTP. */
  void mount(JavalinConfig config) {
    web.mount(config);
  }

  Rounds rounds() {
    return rounds;
  }

  /** Begins what goes by the clock, and looks for Slack. */
  void start() {
    bot.watch();
    clockwork.start();
    closing.after("clockwork", clockwork);
    socket.ifPresent(
        each -> {
          each.start();
          closing.after("Socket Mode", each);
        });
  }

  /** Ends in reverse order: what was acknowledged is finished. */
  @Override
  public void close() {
    closing.close();
  }
}
