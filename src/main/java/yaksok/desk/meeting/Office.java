package yaksok.desk.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.card.CardFinder;
import yaksok.desk.card.CardFinder.Found;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/**
 * What every use case of meetings works with.
 *
 * @param clock the office's, in its zone
 */
public record Office(UnitOfWork work, Clock clock, Rights rights, Membership membership) {
  LocalDate today() {
    return dayOf(clock.instant());
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  /** Changes the card in one unit of work, or says why it can't be told which one is meant. */
  Outcome write(Asker asker, CardName name, BiFunction<Ports, Subject, Outcome> change) {
    if (asker.guest()) {
      return new Outcome.Said(refusedGuest(asker));
    }
    Found found = find(asker, name);
    return found instanceof Found.One one
        ? write(asker, one.card().key(), change)
        : new Outcome.Said(CardQuestion.reply(asker.language(), found));
  }

  Outcome write(Asker asker, CardKey key, BiFunction<Ports, Subject, Outcome> change) {
    boolean inChannel = isIn(asker, key);
    return work.write(ports -> on(ports, asker, key, inChannel, change));
  }

  /** Looks at the card in one unit of work, or says why it can't be told which one is meant. */
  Outcome read(Asker asker, CardName name, BiFunction<Ports, Subject, Outcome> look) {
    if (asker.guest()) {
      return new Outcome.Said(refusedGuest(asker));
    }
    Found found = find(asker, name);
    if (!(found instanceof Found.One one)) {
      return new Outcome.Said(CardQuestion.reply(asker.language(), found));
    }
    CardKey key = one.card().key();
    boolean inChannel = isIn(asker, key);
    return work.read(ports -> on(ports, asker, key, inChannel, look));
  }

  /** Guests are told of no card but the one whose channel they are in. */
  Reply refusedGuest(Asker asker) {
    String channel = asker.channel();
    Stewardship here =
        work.read(
            ports ->
                Stream.ofNullable(channel)
                    .flatMap(each -> ports.cards().inChannel(each).stream())
                    .map(ports.cards()::stewardship)
                    .findFirst()
                    .orElse(Stewardship.NONE));
    return Reply.line(
        asker.language(),
        Reply.Audience.ASKER,
        Message.of(
            "meeting.refused.guest",
            WhoCan.named(rights, here, rights.in(here.channel()).logging())));
  }

  Found find(Asker asker, CardName name) {
    return work.read(
        ports -> new CardFinder(ports.cards()).find(name.choice(), asker.channel(), today()));
  }

  private static Outcome on(
      Ports ports,
      Asker asker,
      CardKey key,
      boolean inChannel,
      BiFunction<Ports, Subject, Outcome> task) {
    Stewardship stewardship = ports.cards().stewardship(key);
    return ports
        .cards()
        .find(key)
        .map(card -> task.apply(ports, new Subject(card, stewardship, inChannel)))
        .orElseGet(
            () ->
                new Outcome.Said(
                    CardQuestion.reply(asker.language(), new Found.Unknown(key.toString()))));
  }

  /** Whether the planning department has closed the quarter of that day. */
  boolean isClosed(CardKey key, LocalDate day) {
    return work.read(ports -> ports.cards().stewardship(key).closed().contains(Quarter.of(day)));
  }

  /** Slack is asked outside of the unit of work, which holds the store's only write lock. */
  private boolean isIn(Asker asker, CardKey key) {
    String channel = work.read(ports -> ports.cards().stewardship(key).channel());
    return membership.reaches(channel, asker.channel(), asker.member());
  }

  /** Whether a delivery of this name changed something before. */
  static boolean isRepeated(Ports ports, Asker asker) {
    return ports.inbox().knows(asker.delivery());
  }

  /** Whether this delivery is the first of its name to change something. */
  boolean isNew(Ports ports, Asker asker) {
    return ports.inbox().accept(asker.delivery(), clock.instant());
  }

  static Outcome refusal(Asker asker, Message message) {
    return new Outcome.Said(Reply.line(asker.language(), Reply.Audience.ASKER, message));
  }

  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
