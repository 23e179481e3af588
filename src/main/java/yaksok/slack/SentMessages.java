package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.Message.Metadata;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds messages of the bot by the key in their metadata. */
final class SentMessages {
  private static final String TYPE = "yaksok";
  private static final String KEY = "key";
  private static final int PAGE = 200;

  /** Slack's clock and ours may differ by so much. */
  private static final Duration APART = Duration.ofMinutes(5);

  private final MethodsClient client;

  SentMessages(MethodsClient client) {
    this.client = client;
  }

  static Metadata metadata(String key) {
    return Metadata.builder().eventType(TYPE).eventPayload(Map.of(KEY, key)).build();
  }

  /** The {@code ts} of the message with this key, looked for through the whole history between. */
  Optional<String> find(String channel, String key, Instant since, @Nullable Instant until)
      throws IOException, SlackApiException, NotOkException {
    String oldest = String.valueOf(Math.max(0, since.minus(APART).getEpochSecond()));
    String latest = until == null ? null : String.valueOf(until.getEpochSecond());
    String cursor = null;
    do {
      ConversationsHistoryResponse page = page(channel, oldest, latest, cursor);
      Optional<String> found =
          Stream.ofNullable(page.getMessages())
              .flatMap(List::stream)
              .filter(message -> key.equals(keyOf(message)))
              .map(Message::getTs)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      cursor = next(page);
    } while (cursor != null);
    return Optional.empty();
  }

  private ConversationsHistoryResponse page(
      String channel, String oldest, @Nullable String latest, @Nullable String cursor)
      throws IOException, SlackApiException, NotOkException {
    return NotOkException.ok(
        client.conversationsHistory(
            r ->
                r.channel(channel)
                    .oldest(oldest)
                    .latest(latest)
                    .cursor(cursor)
                    .limit(PAGE)
                    .inclusive(true)
                    .includeAllMetadata(true)));
  }

  private static @Nullable String keyOf(Message message) {
    Metadata metadata = message.getMetadata();
    if (metadata == null || !TYPE.equals(metadata.getEventType())) {
      return null;
    }
    Object key = metadata.getEventPayload() == null ? null : metadata.getEventPayload().get(KEY);
    return key == null ? null : key.toString();
  }

  private static @Nullable String next(ConversationsHistoryResponse page) {
    if (!page.isHasMore() || page.getResponseMetadata() == null) {
      return null;
    }
    String cursor = page.getResponseMetadata().getNextCursor();
    return cursor == null || cursor.isEmpty() ? null : cursor;
  }
}
