package yaksok.desk.remind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yaksok.desk.Messenger.Outcome;
import yaksok.desk.Outbox;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Outbox.State;
import yaksok.desk.UnitOfWork.Ports;

/** How a stored message changes hands: held by one sender at a time, concluded by its outcome. */
final class Handling {
  /** How long a message is left to its sender: longer than any call to Slack can take. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 10;

  /** A message that this sender alone may send; in doubt, it may have been posted before. */
  record Held(Outgoing message, boolean inDoubt) {}

  private final List<MessageKeeper> keepers;

  Handling(List<MessageKeeper> keepers) {
    this.keepers = List.copyOf(keepers);
  }

  /** Takes a message that is due; empty where another sender has it or nobody needs it. */
  Optional<Held> hold(Ports ports, String key, Instant now) {
    Optional<Outgoing> due =
        ports.outbox().find(key).filter(each -> isOpen(each) && each.isDue(now));
    if (due.isEmpty()) {
      return Optional.empty();
    }
    boolean inDoubt = due.get().state() == State.SENDING && due.get().messageId().isEmpty();
    Optional<Outgoing> wanted = inDoubt ? due : upToDate(ports, due.get(), now);
    if (wanted.isEmpty()) {
      ports.outbox().update(due.get().inState(State.DROPPED, now));
    }
    return wanted.map(each -> new Held(taken(ports, each, now), inDoubt));
  }

  private static boolean isOpen(Outgoing message) {
    return message.state() == State.WAITING || message.state() == State.SENDING;
  }

  private Optional<Outgoing> upToDate(Ports ports, Outgoing message, Instant now) {
    return message.messageId().isPresent()
        ? Optional.of(message)
        : keeper(message)
            .map(keeper -> keeper.beforeSending(ports, message, now))
            .orElse(Optional.of(message));
  }

  private Optional<MessageKeeper> keeper(Outgoing message) {
    return keepers.stream().filter(each -> each.keeps(message.key())).findFirst();
  }

  private static Outgoing taken(Ports ports, Outgoing message, Instant now) {
    Outgoing begun = message.begun().isPresent() ? message : message.begunAt(now);
    Outgoing taken = begun.tried().inState(State.SENDING, now.plus(LEASE));
    ports.outbox().update(taken);
    return taken;
  }

  /** Lets a message wait that nobody holds and that could not be taken. */
  void putOff(Ports ports, String key, Instant now) {
    ports
        .outbox()
        .find(key)
        .filter(each -> each.state() == State.WAITING)
        .map(Outgoing::tried)
        .ifPresent(each -> state(ports, each, State.WAITING, again(each, Duration.ZERO, now)));
  }

  /** Stores what became of a message, unless another sender has taken it over since. */
  State conclude(Ports ports, Held held, Outcome outcome, Instant now) {
    Outgoing message = held.message();
    boolean mine =
        ports
            .outbox()
            .find(message.key())
            .filter(each -> each.state() == State.SENDING)
            .filter(each -> each.attempts() == message.attempts())
            .isPresent();
    if (outcome instanceof Outcome.Posted posted) {
      return sent(ports, message, posted.messageId(), now);
    }
    return mine ? notSent(ports, message, outcome, now) : message.state();
  }

  private State sent(Ports ports, Outgoing message, String id, Instant now) {
    Outgoing sent = message.sentAs(id);
    ports.outbox().update(sent);
    keeper(sent).ifPresent(keeper -> keeper.afterSending(ports, sent, now));
    return sent.state();
  }

  private State notSent(Ports ports, Outgoing message, Outcome outcome, Instant now) {
    boolean correction = message.messageId().isPresent();
    if (outcome instanceof Outcome.TryLater later) {
      return state(ports, message, State.WAITING, again(message, later.after(), now));
    }
    if (outcome instanceof Outcome.Refused refused) {
      state(ports, message, correction ? State.SENT : State.DROPPED, now);
      keeper(message)
          .filter(keeper -> !correction)
          .ifPresent(keeper -> keeper.refused(ports, message, refused.reason(), now));
      return State.DROPPED;
    }
    Duration asked = ((Outcome.Unknown) outcome).after();
    return state(
        ports, message, correction ? State.WAITING : State.SENDING, again(message, asked, now));
  }

  private static State state(Ports ports, Outgoing message, State state, Instant due) {
    ports.outbox().update(message.inState(state, due));
    return state;
  }

  /** As late as Slack asks, and twice as long after each attempt. */
  private static Instant again(Outgoing message, Duration asked, Instant now) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(message.attempts(), DOUBLINGS));
    Duration own = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    Duration longer = asked.compareTo(own) > 0 ? asked : own;
    return now.plus(longer.compareTo(Outbox.LONGEST_WAIT) > 0 ? Outbox.LONGEST_WAIT : longer);
  }
}
