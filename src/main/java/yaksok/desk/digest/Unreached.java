package yaksok.desk.digest;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.Failure;
import yaksok.desk.remind.MessageKeeper;
import yaksok.desk.remind.Recipients;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;

/**
 * Tells, once a month, that a member can't be reached with a digest, and why: whoever comes after
 * them for each card of theirs, the administrators where there is no card; and where these can't be
 * reached either, the next ones.
 */
public final class Unreached implements MessageKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Unreached.class);

  private final DigestRules rules;
  private final Recipients recipients;
  private final Language language;

  public Unreached(DigestRules rules, Recipients recipients, Language language) {
    this.rules = rules;
    this.recipients = recipients;
    this.language = language;
  }

  /** Tells whoever comes after the last of those who could not be reached. */
  void tell(Ports ports, List<Failure> failures, Instant now) {
    Map<String, List<Message>> told = new LinkedHashMap<>();
    List<Card> cards = cards(ports, failures.get(0).conversation(), now);
    for (Card card : cards) {
      recipients
          .after(ports.cards().stewardship(card.key()), failures)
          .ifPresent(next -> told.computeIfAbsent(next, key -> new ArrayList<>()).add(line(card)));
    }
    if (cards.isEmpty()) {
      recipients.administratorAfter(failures).ifPresent(next -> told.put(next, List.of()));
    }
    if (told.isEmpty()) {
      LOG.error("a digest reached nobody: {}, and nobody comes after its receiver", failures);
    }
    told.forEach((next, lines) -> ports.outbox().put(message(next, failures, lines, now)));
  }

  private List<Card> cards(Ports ports, String member, Instant now) {
    return OwnedCards.of(ports, member, rules.hours().dayOf(now)).stream()
        .flatMap(key -> ports.cards().find(key).stream())
        .toList();
  }

  private static Message line(Card card) {
    return Message.of("notice.card", card.number(), card.title());
  }

  private Outgoing message(String next, List<Failure> failures, List<Message> cards, Instant now) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(failures.get(0).said()));
    if (!cards.isEmpty()) {
      parts.add(new Reply.Items(cards));
    }
    failures.stream().skip(1).forEach(each -> parts.add(new Reply.Small(each.said())));
    YearMonth month = YearMonth.from(rules.hours().dayOf(now));
    return Outgoing.waiting(
        new UnreachedName(next, month, failures).key(),
        next,
        new Reply(language, Reply.Audience.CHANNEL, parts),
        now);
  }

  @Override
  public boolean keeps(String key) {
    return UnreachedName.parse(key).isPresent();
  }

  @Override
  public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
    return Optional.of(outgoing);
  }

  @Override
  public void afterSending(Ports ports, Outgoing sent, Instant now) {}

  @Override
  public void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now) {
    UnreachedName name = UnreachedName.parse(refused.key()).orElseThrow();
    tell(ports, name.failuresWith(reason), now);
  }
}
