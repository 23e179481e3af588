package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger.Outcome;

/**
 * What is posted under one key in one channel. Of several pages each is a message of its own: the
 * first carries the key, each after it the key with its number.
 */
final class PagedMessage {
  private static final Logger log = LoggerFactory.getLogger(PagedMessage.class);

  /** Where the bot can't be, nothing of its own is to be found. */
  private static final Set<String> NOT_THERE = Set.of("channel_not_found", "not_in_channel");

  /** Within this time of its first page all pages of a message have been posted. */
  private static final Duration TOGETHER = Duration.ofDays(2);

  private final MethodsClient client;
  private final SentMessages sent;
  private final String channel;
  private final String key;
  private final List<Rendered> pages;

  PagedMessage(MethodsClient client, String channel, String key, List<Rendered> pages) {
    this.client = client;
    this.sent = new SentMessages(client);
    this.channel = channel;
    this.key = key;
    this.pages = pages;
  }

  /** Posts it and returns the {@code ts} of its first page; leaves what was posted since. */
  String post(Optional<Instant> since)
      throws IOException, SlackApiException, NotOkException, UnsureException {
    Optional<String> earlier = since.isPresent() ? find(0, since.get(), null) : Optional.empty();
    String first = earlier.isPresent() ? earlier.get() : send(0);
    for (int page = 1; page < pages.size(); page++) {
      if (since.isEmpty() || find(page, since.get(), null).isEmpty()) {
        sendLater(page);
      }
    }
    return first;
  }

  /** Replaces what was posted, with its first page under this {@code ts}. */
  String inPlaceOf(String first)
      throws IOException, SlackApiException, NotOkException, UnsureException {
    replace(first, 0);
    Instant since = Instant.ofEpochSecond(new BigDecimal(first).longValue());
    Instant until = since.plus(TOGETHER);
    for (int page = 1; page < pages.size(); page++) {
      Optional<String> earlier = find(page, since, until);
      if (earlier.isPresent()) {
        replace(earlier.get(), page);
      } else {
        sendLater(page);
      }
    }
    Optional<String> surplus = find(pages.size(), since, until);
    for (int page = pages.size(); surplus.isPresent(); surplus = find(++page, since, until)) {
      delete(surplus.get());
    }
    return first;
  }

  private String key(int page) {
    return page == 0 ? key : key + "#" + (page + 1);
  }

  private Optional<String> find(int page, Instant since, @Nullable Instant until)
      throws UnsureException {
    try {
      return sent.find(channel, key(page), since, until);
    } catch (NotOkException e) {
      if (NOT_THERE.contains(e.error())) {
        return Optional.empty();
      }
      throw new UnsureException(Outcomes.of(e));
    } catch (IOException | SlackApiException e) {
      throw new UnsureException(Outcomes.of(e));
    }
  }

  /** A page after the first: with that one posted, the message is no longer surely not there. */
  private void sendLater(int page) throws UnsureException {
    try {
      send(page);
    } catch (NotOkException | SlackApiException | IOException e) {
      Outcome outcome = Outcomes.of(e);
      if (!(outcome instanceof Outcome.Refused)) {
        throw new UnsureException(outcome);
      }
      log.error("page {} of a message is refused: {}", page + 1, outcome);
    }
  }

  private String send(int page) throws IOException, SlackApiException, NotOkException {
    return NotOkException.ok(
            client.chatPostMessage(
                r ->
                    r.channel(channel)
                        .text(pages.get(page).text())
                        .blocks(pages.get(page).blocks())
                        .metadata(SentMessages.metadata(key(page)))
                        .unfurlLinks(false)
                        .unfurlMedia(false)))
        .getTs();
  }

  private void replace(String ts, int page) throws IOException, SlackApiException, NotOkException {
    NotOkException.ok(
        client.chatUpdate(
            r ->
                r.channel(channel)
                    .ts(ts)
                    .text(pages.get(page).text())
                    .blocks(pages.get(page).blocks())
                    .metadata(SentMessages.metadata(key(page)))));
  }

  private void delete(String ts) throws IOException, SlackApiException, NotOkException {
    NotOkException.ok(client.chatDelete(r -> r.channel(channel).ts(ts)));
  }
}
