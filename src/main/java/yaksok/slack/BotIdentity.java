package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who the bot is in its workspace. Asked in the background and remembered, so that Slack's absence
 * neither stops the start nor costs a command; an event tells it too.
 */
public final class BotIdentity {
  private static final Logger log = LoggerFactory.getLogger(BotIdentity.class);
  private static final Duration WHILE_REACHED = Duration.ofMinutes(5);
  private static final Duration WHILE_NOT = Duration.ofSeconds(20);

  private final MethodsClient client;
  private final Later later;
  private final AtomicReference<@Nullable String> user = new AtomicReference<>();
  private final AtomicReference<@Nullable Team> team = new AtomicReference<>();
  private final AtomicReference<String> trouble = new AtomicReference<>("not asked yet");

  public BotIdentity(MethodsClient client, Later later) {
    this.client = client;
    this.later = later;
  }

  /** Asks Slack now and again, in the background. */
  public void watch() {
    later.run(Duration.ZERO, this::askAndGoOn);
  }

  /** The bot's own member id, where it is known by now. */
  public Optional<String> user() {
    return Optional.ofNullable(user.get());
  }

  /** Empty where Slack answered when last asked; else what was wrong, in a word. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble.get()).filter(each -> !each.isEmpty());
  }

  void learn(String botUser) {
    user.set(botUser);
  }

  /**
   * The team that the bot serves; empty where Slack can't tell it now.
   *
   * @param quick by which it is asked for at once where it is not known by now
   */
  Optional<Team> team(MethodsClient quick) {
    if (team.get() == null) {
      ask(quick);
    }
    return Optional.ofNullable(team.get());
  }

  private void askAndGoOn() {
    String found = ask(client);
    if (!found.equals(trouble.getAndSet(found)) && !found.isEmpty()) {
      log.warn("Slack can't be reached with this token: {}", found);
    }
    later.run(found.isEmpty() ? WHILE_REACHED : WHILE_NOT, this::askAndGoOn);
  }

  private String ask(MethodsClient asked) {
    try {
      AuthTestResponse answer = asked.authTest(r -> r);
      if (!answer.isOk()) {
        return String.valueOf(answer.getError());
      }
      learn(answer.getUserId());
      team.set(new Team(answer.getTeamId(), answer.getEnterpriseId()));
      return "";
    } catch (IOException | SlackApiException e) {
      return e.getClass().getSimpleName();
    }
  }
}
