package yaksok.slack.meeting;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.slack.SlackTools;

/** Links to messages, by which a record shows what it was made of. */
final class Permalinks {
  private static final Logger log = LoggerFactory.getLogger(Permalinks.class);

  private Permalinks() {}

  /** The link to a message; null where Slack does not tell it. */
  static @Nullable String of(SlackTools tools, String channel, String ts) {
    try {
      ChatGetPermalinkResponse response =
          tools.quick().chatGetPermalink(r -> r.channel(channel).messageTs(ts));
      return response.isOk() ? response.getPermalink() : null;
    } catch (IOException | SlackApiException e) {
      log.warn("Slack can't be asked for a link: {}", e.getClass().getSimpleName());
      return null;
    }
  }
}
