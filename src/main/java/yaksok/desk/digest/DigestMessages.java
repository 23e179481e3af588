package yaksok.desk.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.Failure;
import yaksok.desk.remind.MessageKeeper;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;

/** Writes digests, and keeps them true until they are sent. */
public final class DigestMessages implements MessageKeeper {
  /** A report of a quarter is news for so long. */
  private static final int DAYS_OF_CLOSING = 30;

  private final DigestRules rules;
  private final OwnerDigest owners;
  private final Unreached unreached;
  private final Language language;

  public DigestMessages(DigestRules rules, Unreached unreached, Language language) {
    this.rules = rules;
    this.owners = new OwnerDigest(rules.plan().calendar());
    this.unreached = unreached;
    this.language = language;
  }

  /** Stores the digest, to be sent at once; none where there is nothing to say. */
  void write(Ports ports, DigestName name, Instant now) {
    body(ports, name)
        .ifPresent(
            body -> ports.outbox().put(Outgoing.waiting(name.key(), name.member(), body, now)));
  }

  private Optional<Reply> body(Ports ports, DigestName name) {
    LocalDate day = name.day();
    List<Reply.Part> parts = new ArrayList<>();
    if (name.closing()) {
      parts.addAll(PlanningDigest.parts(ports, day));
    }
    if (rules.owners() && rules.days().dayOfWeek(day).filter(day::equals).isPresent()) {
      parts.addAll(ofOwner(ports, name));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    parts.add(
        new Reply.Small(
            Message.of(
                name.closing() ? "digest.rule.closing" : "digest.rule", rules.hours().hour())));
    parts.add(new Reply.Buttons(List.of(SwitchDigest.stop())));
    return Optional.of(new Reply(language, Reply.Audience.CHANNEL, parts));
  }

  /** Whoever is told of all cards of the quarter is not told again of their own. */
  private List<Reply.Part> ofOwner(Ports ports, DigestName name) {
    List<CardKey> cards = OwnedCards.of(ports, name.member(), name.day());
    List<Reply.Part> parts = new ArrayList<>(owners.parts(ports, cards, name.day()));
    if (!name.closing() && rules.days().isFirstOfQuarter(name.day())) {
      parts.addAll(OwnerDigest.closing(ports, cards, name.day()));
    }
    return parts;
  }

  @Override
  public boolean keeps(String key) {
    return DigestName.parse(key).isPresent();
  }

  @Override
  public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
    DigestName name = DigestName.parse(outgoing.key()).orElseThrow();
    return ports.reminders().isDigestOff(name.member()) || isStale(name, now)
        ? Optional.empty()
        : body(ports, name).map(outgoing::withBody);
  }

  private boolean isStale(DigestName name, Instant now) {
    LocalDate ends =
        name.closing()
            ? name.day().plusDays(DAYS_OF_CLOSING)
            : name.day().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return !rules.hours().dayOf(now).isBefore(ends);
  }

  @Override
  public void afterSending(Ports ports, Outgoing sent, Instant now) {}

  @Override
  public void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now) {
    DigestName name = DigestName.parse(refused.key()).orElseThrow();
    unreached.tell(ports, List.of(new Failure(name.member(), reason)), now);
  }
}
