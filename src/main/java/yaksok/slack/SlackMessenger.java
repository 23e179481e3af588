package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.MessengerUnavailableException;
import yaksok.desk.Reply;

/**
 * Posts to Slack, with each message's key in its metadata so that it can be found again.
 *
 * <p>A reply of several pages is as many messages: the first carries the key, each after it the key
 * with its number. A page that an earlier attempt posted is not posted again.
 */
public final class SlackMessenger implements Messenger {
  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);

  /** How far back the pages of an earlier attempt are looked for. */
  private static final Duration EARLIER = Duration.ofDays(2);

  /** Where the bot can't be, nothing of its own is to be found. */
  private static final Set<String> NOT_THERE = Set.of("channel_not_found", "not_in_channel");

  private final MethodsClient client;
  private final Renderer renderer;
  private final SlackMetrics metrics;
  private final Clock machine;
  private final DirectMessages directs;
  private final SentMessages sent;

  /**
   * @param machine the clock by which the workspace stamps its messages
   */
  public SlackMessenger(
      MethodsClient client, Renderer renderer, SlackMetrics metrics, Clock machine) {
    this.client = client;
    this.renderer = renderer;
    this.metrics = metrics;
    this.machine = machine;
    this.directs = new DirectMessages(client);
    this.sent = new SentMessages(client);
  }

  /** A call to Slack whose failures become outcomes. */
  private interface Call {
    String run() throws IOException, SlackApiException, NotOkException;
  }

  @Override
  public Outcome post(String conversation, String key, Reply reply) {
    return outcome(
        () -> {
          String channel = directs.reach(conversation);
          List<Rendered> pages = renderer.messages(reply);
          return pages.size() == 1
              ? send(channel, key, pages.get(0))
              : sendPages(channel, key, pages);
        });
  }

  @Override
  public Outcome update(String conversation, String messageId, String key, Reply reply) {
    return outcome(
        () -> {
          String channel = directs.reach(conversation);
          List<Rendered> pages = renderer.messages(reply);
          replace(channel, messageId, key, pages.get(0));
          sendRest(channel, key, pages);
          return messageId;
        });
  }

  @Override
  public Optional<String> find(String conversation, String key, Instant since) {
    try {
      return sent.find(directs.channelOf(conversation), key, since);
    } catch (NotOkException e) {
      if (NOT_THERE.contains(e.error())) {
        return Optional.empty();
      }
      throw new MessengerUnavailableException(e.error());
    } catch (IOException | SlackApiException e) {
      throw new MessengerUnavailableException(e.getClass().getSimpleName());
    }
  }

  private Outcome outcome(Call call) {
    Outcome outcome = attempt(call);
    metrics.post(Outcomes.word(outcome));
    if (!(outcome instanceof Outcome.Posted)) {
      log.warn("a message was not posted: {}", outcome);
    }
    return outcome;
  }

  private static Outcome attempt(Call call) {
    try {
      return new Outcome.Posted(call.run());
    } catch (NotOkException e) {
      return Outcomes.ofError(e.error());
    } catch (SlackApiException e) {
      return Outcomes.of(e);
    } catch (IOException e) {
      return Outcomes.of(e);
    }
  }

  private String sendPages(String channel, String key, List<Rendered> pages)
      throws IOException, SlackApiException, NotOkException {
    String first = sendOnce(channel, key, pages.get(0));
    sendRest(channel, key, pages);
    return first;
  }

  private void sendRest(String channel, String key, List<Rendered> pages)
      throws IOException, SlackApiException, NotOkException {
    for (int page = 1; page < pages.size(); page++) {
      sendOnce(channel, key + "#" + (page + 1), pages.get(page));
    }
  }

  private String sendOnce(String channel, String key, Rendered page)
      throws IOException, SlackApiException, NotOkException {
    Optional<String> earlier = sent.find(channel, key, machine.instant().minus(EARLIER));
    return earlier.isPresent() ? earlier.get() : send(channel, key, page);
  }

  private String send(String channel, String key, Rendered page)
      throws IOException, SlackApiException, NotOkException {
    return NotOkException.ok(
            client.chatPostMessage(
                r ->
                    r.channel(channel)
                        .text(page.text())
                        .blocks(page.blocks())
                        .metadata(SentMessages.metadata(key))
                        .unfurlLinks(false)
                        .unfurlMedia(false)))
        .getTs();
  }

  private void replace(String channel, String messageId, String key, Rendered page)
      throws IOException, SlackApiException, NotOkException {
    NotOkException.ok(
        client.chatUpdate(
            r ->
                r.channel(channel)
                    .ts(messageId)
                    .text(page.text())
                    .blocks(page.blocks())
                    .metadata(SentMessages.metadata(key))));
  }
}
