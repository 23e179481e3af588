package yaksok.schedule;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import yaksok.desk.remind.DeliverOutbox;
import yaksok.desk.remind.Round;
import yaksok.domain.notice.NoticeRules;

/** What is done at each moment of sending, and which moments there are. */
public final class Rounds {
  private final List<Round> rounds;
  private final DeliverOutbox delivery;
  private final NoticeRules rules;

  /** A morning is lived through once, also where the schedule's own comes while it is played. */
  private final ReentrantLock turn = new ReentrantLock();

  public Rounds(List<Round> rounds, DeliverOutbox delivery, NoticeRules rules) {
    this.rounds = List.copyOf(rounds);
    this.delivery = delivery;
    this.rules = rules;
  }

  NoticeRules rules() {
    return rules;
  }

  /**
   * Stores what is to be sent by now; a round that fails holds up none of the others.
   *
   * @throws UnfinishedRoundException where one failed: all of it is to be run again
   */
  public void round(Instant now) {
    inTurn(
        () -> {
          List<Throwable> failures =
              rounds.stream().flatMap(each -> failure(each, now).stream()).toList();
          if (!failures.isEmpty()) {
            throw new UnfinishedRoundException(failures);
          }
        });
  }

  private static Optional<Throwable> failure(Round round, Instant now) {
    try {
      round.round(now);
      return Optional.empty();
    } catch (Throwable e) {
      return Optional.of(e);
    }
  }

  /** Sends what is stored and due. */
  public void deliver(InstantSource time) {
    inTurn(() -> delivery.deliver(time));
  }

  private void inTurn(Runnable work) {
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  /** The moments of sending after the first instant, up to and with the last. */
  public Stream<Instant> moments(Instant after, Instant last) {
    LocalDate first = rules.dayOf(after);
    return first
        .datesUntil(rules.dayOf(last).plusDays(1))
        .map(rules::momentOf)
        .filter(each -> each.isAfter(after) && !each.isAfter(last));
  }

  /**
   * Lives through the time in between without waiting: sets the clock to each moment of sending in
   * turn, does then what is due, and ends at the last instant.
   */
  public void play(Instant after, Instant last, Consumer<Instant> clock) {
    inTurn(
        () -> {
          moments(after, last)
              .forEach(
                  moment -> {
                    clock.accept(moment);
                    round(moment);
                    deliver(() -> moment);
                  });
          clock.accept(last);
          deliver(() -> last);
        });
  }
}
