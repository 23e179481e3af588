package yaksok.desk.remind;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.BareFailure;
import yaksok.desk.Messenger;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.StoreUnavailableException;
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

  /**
   * Begins, or goes on with, every message that is due, also those that come of it: a refusal is
   * told to the next in line. Each is tried once.
   */
  public synchronized void deliver(InstantSource time) {
    Set<String> tried = new HashSet<>();
    List<String> due = due(time.instant(), tried);
    while (!due.isEmpty()) {
      due.forEach(key -> deliver(key, time));
      tried.addAll(due);
      due = due(time.instant(), tried);
    }
  }

  private List<String> due(Instant now, Set<String> tried) {
    return work.read(ports -> ports.outbox().due(now, AT_ONCE)).stream()
        .map(Outgoing::key)
        .filter(key -> !tried.contains(key))
        .toList();
  }

  /** One that can't be looked after holds up none of the others. */
  private void deliver(String key, InstantSource time) {
    try {
      sendIfWanted(key, time);
    } catch (StoreUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("a message could not be looked after", BareFailure.of(e));
      putOff(key, time);
    }
  }

  private void putOff(String key, InstantSource time) {
    work.<Boolean>write(
        ports -> {
          handling.putOff(ports, key, time.instant());
          return true;
        });
  }

  private void sendIfWanted(String key, InstantSource time) {
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
      LOG.error("sending a message failed", BareFailure.of(e));
      return new Outcome.Unknown();
    }
  }
}
