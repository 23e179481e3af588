package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.domain.Language;

/**
 * Who somebody is, as Slack knows it: asked once an hour, and answered from memory or with {@link
 * Standing#UNKNOWN} where Slack can't be asked, since no command may be lost by that.
 */
public final class Callers {
  private static final Logger log = LoggerFactory.getLogger(Callers.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(30);

  private record Known(Language language, Standing standing, Instant until) {}

  private final MethodsClient client;
  private final Clock machine;
  private final Language fallback;
  private final BotIdentity bot;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * @param client with a time limit short enough to be asked before a command is acknowledged
   * @param machine the machine's own clock
   * @param fallback spoken to those whose locale is not known
   * @param bot knows which workspace is the office's
   */
  public Callers(MethodsClient client, Clock machine, Language fallback, BotIdentity bot) {
    this.client = client;
    this.machine = machine;
    this.fallback = fallback;
    this.bot = bot;
  }

  public Caller of(String user, @Nullable String channel) {
    Known found = known(user);
    return new Caller(user, channel, found.language(), found.standing());
  }

  private Known known(String user) {
    Instant now = machine.instant();
    Known before = known.get(user);
    if (before != null && now.isBefore(before.until())) {
      return before;
    }
    Known asked = ask(user, now, before);
    known.put(user, asked);
    return asked;
  }

  private Known ask(String user, Instant now, @Nullable Known before) {
    try {
      UsersInfoResponse info = client.usersInfo(r -> r.user(user).includeLocale(true));
      if (info.isOk()) {
        return known(info.getUser(), now);
      }
      log.warn("Slack does not tell who a member is: {}", info.getError());
    } catch (IOException | SlackApiException e) {
      log.warn("Slack can't be asked who a member is: {}", e.getClass().getSimpleName());
    }
    return before == null
        ? new Known(fallback, Standing.UNKNOWN, now.plus(ASKED_AGAIN))
        : new Known(before.language(), before.standing(), now.plus(ASKED_AGAIN));
  }

  private Language language(User user) {
    return user.getLocale() == null ? fallback : Language.of(user.getLocale());
  }

  private Known known(User user, Instant now) {
    Standing standing = standing(user);
    Duration kept = standing == Standing.UNKNOWN ? ASKED_AGAIN : KEPT;
    return new Known(language(user), standing, now.plus(kept));
  }

  private Standing standing(User user) {
    if (user.isRestricted() || user.isUltraRestricted()) {
      return Standing.GUEST;
    }
    if (user.isStranger()) {
      return Standing.OUTSIDER;
    }
    return bot.team(client)
        .map(team -> team.has(user) ? Standing.MEMBER : Standing.OUTSIDER)
        .orElse(Standing.UNKNOWN);
  }
}
