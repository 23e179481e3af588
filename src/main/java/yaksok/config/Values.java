package yaksok.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The single values of a configuration, each checked; faults are collected, not thrown. */
final class Values {
  private static final int MOST_PORTS = 65_535;
  private static final int MOST_LEAD_DAYS = 89;
  private static final int FEWEST_STATUSES = 4;
  private static final Set<String> CIRCLES = Set.of("stewards", "channel", "workspace");

  private final Config config;
  private final Map<String, String> environment;
  private final List<Problem> problems = new ArrayList<>();

  Values(Config config, Map<String, String> environment) {
    this.config = config;
    this.environment = environment;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void report(String setting, String rule, String value) {
    problems.add(new Problem(setting, rule, value));
  }

  /** Runs a step that may meet a value of the wrong shape. */
  <T> Optional<T> attempt(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (ConfigException e) {
      report("conf/yaksok.conf", "settings.unreadable", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The variable's value, else the file's; none where both are empty. */
  Optional<String> text(String path, String setting) {
    return Optional.ofNullable(environment.get(setting))
        .or(() -> config.hasPath(path) ? Optional.of(config.getString(path)) : Optional.empty())
        .filter(text -> !text.isBlank());
  }

  String required(String path, String setting) {
    return text(path, setting)
        .orElseGet(
            () -> {
              report(setting, "settings.missing", "");
              return "";
            });
  }

  /** A token or secret: without spaces, and with the beginning that Slack gives it. */
  Optional<String> secret(String path, String setting, String beginning) {
    Optional<String> found = text(path, setting);
    boolean wellFormed =
        found
            .map(text -> text.startsWith(beginning) && text.matches("\\p{Graph}+"))
            .map(good -> good && found.get().length() > beginning.length())
            .orElse(true);
    if (!wellFormed) {
      report(setting, beginning.isEmpty() ? "settings.secret" : "settings.token", beginning);
      return Optional.empty();
    }
    return found;
  }

  <T> T read(String path, String setting, String rule, Function<String, T> parse, T fallback) {
    return optional(path, setting, rule, parse).orElse(fallback);
  }

  <T> Optional<T> optional(String path, String setting, String rule, Function<String, T> parse) {
    Optional<String> found = text(path, setting);
    try {
      return found.map(parse);
    } catch (DateTimeException | IllegalArgumentException e) {
      report(setting, rule, found.orElse(""));
      return Optional.empty();
    }
  }

  int port(String path, String setting) {
    return read(path, setting, "settings.port", Values::port, 0);
  }

  String oneOf(String path, String setting, String rule, List<String> allowed) {
    String found = text(path, setting).orElse(allowed.get(0));
    if (!allowed.contains(found)) {
      report(setting, rule, found);
    }
    return found;
  }

  Set<String> members(String path, String setting) {
    Set<String> members = new LinkedHashSet<>();
    for (String member : text(path, setting).orElse("").split(",", -1)) {
      String id = member.strip();
      if (!id.isEmpty() && !id.matches("[UW][A-Z0-9]+")) {
        report(setting, "settings.member", id);
      } else if (!id.isEmpty()) {
        members.add(id);
      }
    }
    return members;
  }

  Settings.Reminders reminders() {
    List<Integer> leads = config.getIntList("reminders.leads");
    if (leads.isEmpty() || leads.stream().anyMatch(days -> days < 1 || days > MOST_LEAD_DAYS)) {
      report("reminders.leads", "settings.leads", leads.toString());
    }
    LocalTime at =
        read("reminders.at", "reminders.at", "settings.time", LocalTime::parse, LocalTime.of(9, 0));
    return new Settings.Reminders(
        leads,
        at,
        config.getBoolean("reminders.digests.owners"),
        config.getBoolean("reminders.digests.planning"));
  }

  Settings.Meetings meetings() {
    Map<String, Settings.MeetingRule> channels = new TreeMap<>();
    for (String channel : config.getObject("meetings.channels").keySet()) {
      if (!channel.matches("[CG][A-Z0-9]+")) {
        report("meetings.channels", "settings.channel", channel);
      }
      channels.put(channel, meetingRule("meetings.channels." + channel));
    }
    return new Settings.Meetings(meetingRule("meetings"), channels);
  }

  /** What a channel does not say is as everywhere. */
  private Settings.MeetingRule meetingRule(String path) {
    return new Settings.MeetingRule(circle(path, "log"), circle(path, "edit"));
  }

  private String circle(String path, String right) {
    String named = path + "." + right;
    String found = config.getString(config.hasPath(named) ? named : "meetings." + right);
    if (config.hasPath(named) && !CIRCLES.contains(found)) {
      report(named, "settings.circle", found);
    }
    return found;
  }

  /** What a card's status can be called: the derived ones at the least, each once. */
  List<String> statuses(String path) {
    List<String> names = config.getStringList(path).stream().map(String::strip).toList();
    boolean eachOnce = Set.copyOf(names).size() == names.size() && !names.contains("");
    if (names.size() < FEWEST_STATUSES || !eachOnce) {
      report(path, "settings.statuses", String.join(", ", names));
    }
    return names;
  }

  /** Lines of a day, with its name where it has one, or of a year whose holidays are complete. */
  List<String> holidays(String path) {
    List<String> lines = new ArrayList<>();
    for (String line : config.getStringList(path)) {
      String[] parts = line.strip().split("\\s+", 2);
      try {
        lines.add(
            parts.length == 1 && parts[0].matches("\\d{4}")
                ? parts[0]
                : LocalDate.parse(parts[0]) + " " + (parts.length > 1 ? parts[1] : parts[0]));
      } catch (DateTimeException e) {
        report(path, "settings.day", line);
      }
    }
    return lines;
  }

  static URI apiUrl(String text) {
    URI uri = URI.create(text);
    boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!http || !text.endsWith("/api/")) {
      throw new IllegalArgumentException(text);
    }
    return uri;
  }

  private static int port(String text) {
    int port = Integer.parseInt(text);
    if (port < 0 || port > MOST_PORTS) {
      throw new IllegalArgumentException(text);
    }
    return port;
  }
}
