package yaksok.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.List;

/** Puts Bolt together: who the bot is, what it does, and an answer to everything else. */
public final class SlackApp {
  private SlackApp() {}

  /**
   * The app, without a check of signatures: that is done on the raw bytes before a request gets
   * here, or by Socket Mode's own connection. It asks Slack nothing, neither now nor per request.
   */
  public static App of(SlackLink link, BotIdentity bot, List<SlackFeature> features) {
    AppConfig config = new AppConfig();
    config.setSlack(link.slack());
    config.setSingleTeamBotToken(link.botToken());
    config.setAllEventsApiAutoAckEnabled(true);
    config.setUnmatchedRequestHandler(unmatched -> Response.ok());
    App app = new App(config, new ArrayList<>(List.of(authorization(link, bot))));
    features.forEach(feature -> feature.register(app));
    return app;
  }

  private static Middleware authorization(SlackLink link, BotIdentity bot) {
    return (request, response, chain) -> {
      request.getContext().setBotToken(link.botToken());
      bot.user().ifPresent(request.getContext()::setBotUserId);
      return chain.next(request);
    };
  }
}
