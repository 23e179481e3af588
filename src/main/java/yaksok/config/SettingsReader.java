package yaksok.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigResolveOptions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import yaksok.config.Settings.Slack;

/** Reads the settings: the environment over the office's file over the defaults shipped with us. */
public final class SettingsReader {
  private static final Path OFFICE_FILE = Path.of("conf", "yaksok.conf");
  private static final String DEFAULTS = "/conf/yaksok.conf";

  /** The settings, or every fault of them at once. */
  public sealed interface Outcome {
    record Read(Settings settings) implements Outcome {}

    record Faulty(List<Problem> problems) implements Outcome {}
  }

  /** What a program needs of Slack's settings. */
  public enum Use {
    /** A real workspace: the tokens have to be there and well formed. */
    WORKSPACE,
    /** No workspace: whatever stands in the settings of Slack is ignored. */
    NONE
  }

  private final Map<String, String> environment;
  private final Path file;

  public SettingsReader() {
    this(System.getenv(), OFFICE_FILE);
  }

  SettingsReader(Map<String, String> environment, Path file) {
    this.environment =
        environment.entrySet().stream()
            .filter(each -> !each.getValue().isBlank())
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().strip()));
    this.file = file;
  }

  /** Whether the environment names a store of its own. */
  public boolean namesStore() {
    return environment.containsKey("YAKSOK_DB");
  }

  /**
   * The language of the command line, and of faults of the settings: whatever else is wrong with
   * these, it is theirs so far as it can be read.
   */
  public String language() {
    String named = environment.get("YAKSOK_LANG");
    return named == null ? languageOfFile() : named;
  }

  private String languageOfFile() {
    try {
      return config().getString("lang");
    } catch (ConfigException e) {
      return "ko";
    }
  }

  /** The settings, checked as far as the use needs them. */
  public Outcome read(Use use) {
    Config config;
    try {
      config = config();
    } catch (ConfigException e) {
      return new Outcome.Faulty(
          List.of(
              new Problem(file.toString(), "settings.unreadable", String.valueOf(e.getMessage()))));
    }
    Values values = new Values(config, environment);
    Optional<Settings> settings = values.attempt(() -> settings(values, use));
    return values.problems().isEmpty() && settings.isPresent()
        ? new Outcome.Read(settings.get())
        : new Outcome.Faulty(values.problems());
  }

  private static Settings settings(Values values, Use use) {
    return new Settings(
        use == Use.WORKSPACE ? slack(values) : noSlack(),
        values.text("channel", "YAKSOK_CHANNEL"),
        values.required("db", "YAKSOK_DB"),
        values.port("port", "YAKSOK_PORT"),
        values.read("zone", "YAKSOK_ZONE", "settings.zone", ZoneId::of, ZoneId.of("Asia/Seoul")),
        values.optional(
            "now", "YAKSOK_NOW", "settings.now", text -> OffsetDateTime.parse(text).toInstant()),
        values.members("admins", "YAKSOK_ADMINS"),
        values.members("planning", "YAKSOK_PLANNING"),
        values.oneOf("lang", "YAKSOK_LANG", "settings.lang", List.of("ko", "en")),
        values.reminders(),
        values.meetings(),
        values.statuses("statuses"),
        values.holidays("holidays"));
  }

  private static Slack noSlack() {
    return new Slack(
        Optional.empty(), Optional.empty(), Optional.empty(), URI.create("http://127.0.0.1/api/"));
  }

  private static Slack slack(Values values) {
    Optional<String> app = values.secret("slack.app-token", "SLACK_APP_TOKEN", "xapp-");
    Optional<String> bot = values.secret("slack.bot-token", "SLACK_BOT_TOKEN", "xoxb-");
    Optional<String> signing = values.secret("slack.signing-secret", "SLACK_SIGNING_SECRET", "");
    if (bot.isEmpty() && values.text("slack.bot-token", "SLACK_BOT_TOKEN").isEmpty()) {
      values.report("SLACK_BOT_TOKEN", "settings.missing", "");
    }
    boolean signed =
        app.isPresent() || values.text("slack.app-token", "SLACK_APP_TOKEN").isPresent();
    if (!signed && values.text("slack.signing-secret", "SLACK_SIGNING_SECRET").isEmpty()) {
      values.report("SLACK_SIGNING_SECRET", "settings.missing", "");
    }
    URI api =
        values.read(
            "slack.api-url",
            "SLACK_API_URL",
            "settings.api",
            Values::apiUrl,
            URI.create("https://slack.com/api/"));
    return new Slack(bot, signing, app, api);
  }

  private Config config() {
    Config office = Files.isReadable(file) ? ConfigFactory.parseFile(file.toFile()) : empty();
    return office.withFallback(defaults()).resolve(ConfigResolveOptions.noSystem());
  }

  private static Config empty() {
    return ConfigFactory.empty();
  }

  private static Config defaults() {
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(SettingsReader.class.getResourceAsStream(DEFAULTS), DEFAULTS),
            StandardCharsets.UTF_8)) {
      return ConfigFactory.parseReader(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
