package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.UnitOfWork;
import yaksok.desk.remind.Handling.Held;

/**
 * Delivers stored messages, each once whatever happens on the way.
 *
 * <p>That a message is being sent is durable before Slack is called. Where the outcome stays
 * unknown, because Slack did not answer or the program died, the message is looked for by its key
 * before it is sent again.
 */
public final class DeliverOutbox {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverOutbox.class);

  private static final int AT_ONCE = 50;

  private final UnitOfWork work;
  private final Messenger messenger;
  private final Handling handling;

  public DeliverOutbox(UnitOfWork work, Messenger messenger, List<MessageKeeper> keepers) {
    this.work = work;
    this.messenger = messenger;
    this.handling = new Handling(keepers);
  }

  /** Begins, or goes on with, every message that is due by now; each is tried once. */
  public synchronized void deliver(InstantSource time) {
    Instant begun = time.instant();
    List<Outgoing> due;
    do {
      due = work.read(ports -> ports.outbox().due(begun, AT_ONCE));
      due.forEach(each -> deliver(each.key(), time));
    } while (due.size() == AT_ONCE);
  }

  private void deliver(String key, InstantSource time) {
    work.write(ports -> handling.hold(ports, key, time.instant()))
        .ifPresent(
            held -> {
              Outcome outcome = send(held);
              work.write(ports -> handling.conclude(ports, held, outcome, time.instant()));
            });
  }

  private Outcome send(Held held) {
    Outgoing message = held.message();
    try {
      return message
          .messageId()
          .map(id -> messenger.update(message.conversation(), id, message.key(), message.body()))
          .orElseGet(
              () ->
                  messenger.post(
                      message.conversation(),
                      message.key(),
                      message.body(),
                      message.begun().filter(begun -> held.inDoubt())));
    } catch (RuntimeException e) {
      LOG.error("sending a message failed: {}", e.getClass().getName());
      return new Outcome.Unknown();
    }
  }
}
