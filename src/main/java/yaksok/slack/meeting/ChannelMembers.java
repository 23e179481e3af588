package yaksok.slack.meeting;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.meeting.Membership;

/** Who belongs to a channel, as Slack tells it. */
public final class ChannelMembers implements Membership {
  private static final Logger log = LoggerFactory.getLogger(ChannelMembers.class);
  private static final int A_PAGE = 1_000;

  private final MethodsClient client;

  public ChannelMembers(MethodsClient client) {
    this.client = client;
  }

  @Override
  public boolean isIn(String channel, String member) {
    try {
      String cursor = "";
      do {
        Optional<ConversationsMembersResponse> page = page(channel, cursor);
        if (page.isEmpty()) {
          return false;
        }
        if (page.get().getMembers().contains(member)) {
          return true;
        }
        cursor = next(page.get());
      } while (!cursor.isEmpty());
    } catch (IOException | SlackApiException e) {
      log.warn("Slack can't be asked who is in a channel: {}", e.getClass().getSimpleName());
    }
    return false;
  }

  private Optional<ConversationsMembersResponse> page(String channel, String cursor)
      throws IOException, SlackApiException {
    ConversationsMembersResponse response =
        client.conversationsMembers(
            r -> r.channel(channel).limit(A_PAGE).cursor(cursor.isEmpty() ? null : cursor));
    if (!response.isOk()) {
      log.warn("Slack does not tell who is in a channel: {}", response.getError());
      return Optional.empty();
    }
    return Optional.of(response);
  }

  private static String next(ConversationsMembersResponse page) {
    @Nullable String cursor =
        page.getResponseMetadata() == null ? null : page.getResponseMetadata().getNextCursor();
    return cursor == null ? "" : cursor;
  }
}
