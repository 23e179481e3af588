package yaksok.slack;

import com.slack.api.bolt.App;

/** A part of what the bot does: registers its handlers for commands, forms, buttons and events. */
@FunctionalInterface
public interface SlackFeature {
  void register(App app);
}
