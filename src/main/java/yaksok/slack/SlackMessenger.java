package yaksok.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Reply;

/** Posts to Slack, with each message's key in its metadata so that it can be found again. */
public final class SlackMessenger implements Messenger {
  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);

  /** The clocks of Slack and of this program differ by less than this. */
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private final MethodsClient client;
  private final Renderer renderer;
  private final SlackMetrics metrics;
  private final Clock machine;
  private final DirectMessages directs;

  /**
   * @param machine the machine's own clock
   */
  public SlackMessenger(
      MethodsClient client, Renderer renderer, SlackMetrics metrics, Clock machine) {
    this.client = client;
    this.renderer = renderer;
    this.metrics = metrics;
    this.machine = machine;
    this.directs = new DirectMessages(client);
  }

  /** A call to Slack whose failures become outcomes. */
  private interface Call {
    String run() throws IOException, SlackApiException, NotOkException, UnsureException;
  }

  @Override
  public Outcome post(String conversation, String key, Reply reply, Optional<Instant> begun) {
    return outcome(() -> paged(conversation, key, reply).post(begun.map(this::wellBefore)));
  }

  @Override
  public Outcome update(String conversation, String messageId, String key, Reply reply) {
    return outcome(() -> paged(conversation, key, reply).inPlaceOf(messageId));
  }

  private PagedMessage paged(String conversation, String key, Reply reply)
      throws IOException, SlackApiException, NotOkException {
    return new PagedMessage(client, directs.reach(conversation), key, renderer.messages(reply));
  }

  /** The office's clock may have stood anywhere: what Slack stamped lies before the present. */
  private Instant wellBefore(Instant begun) {
    Instant present = machine.instant();
    return (begun.isBefore(present) ? begun : present).minus(CLOCKS_DIFFER);
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
    } catch (UnsureException e) {
      return new Outcome.Unknown(e.after());
    } catch (NotOkException | SlackApiException | IOException e) {
      return Outcomes.of(e);
    }
  }
}
