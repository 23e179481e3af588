package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a conversation is posted to: a channel itself, or a member's direct message. */
final class DirectMessages {
  private final MethodsClient client;
  private final Map<String, String> opened = new ConcurrentHashMap<>();

  DirectMessages(MethodsClient client) {
    this.client = client;
  }

  /**
   * The channel to post to. A member is looked up each time, since posting to one who has left
   * seems to succeed.
   */
  String reach(String conversation) throws IOException, SlackApiException, NotOkException {
    if (!isMember(conversation)) {
      return conversation;
    }
    boolean left =
        NotOkException.ok(client.usersInfo(r -> r.user(conversation))).getUser().isDeleted();
    if (left) {
      throw new NotOkException("user_disabled");
    }
    return channelOf(conversation);
  }

  /** The channel itself, or the direct message with the member, whoever that is by now. */
  String channelOf(String conversation) throws IOException, SlackApiException, NotOkException {
    if (!isMember(conversation)) {
      return conversation;
    }
    String known = opened.get(conversation);
    if (known != null) {
      return known;
    }
    String channel =
        NotOkException.ok(client.conversationsOpen(r -> r.users(List.of(conversation))))
            .getChannel()
            .getId();
    opened.put(conversation, channel);
    return channel;
  }

  private static boolean isMember(String conversation) {
    return conversation.startsWith("U") || conversation.startsWith("W");
  }
}
