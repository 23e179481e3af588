package yaksok.desk.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.Recipients;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;

/**
 * Tells, once, that a member can't be reached with a digest, and why: whoever comes after them for
 * each card of theirs, the administrators where there is no card.
 */
final class Unreached {
  private static final Logger LOG = LoggerFactory.getLogger(Unreached.class);

  private final Recipients recipients;
  private final Language language;

  Unreached(Recipients recipients, Language language) {
    this.recipients = recipients;
    this.language = language;
  }

  void tell(Ports ports, String member, List<CardKey> cards, Messenger.Reason reason, Instant now) {
    Map<String, List<Message>> told = new LinkedHashMap<>();
    for (Card card : cards.stream().flatMap(key -> ports.cards().find(key).stream()).toList()) {
      recipients
          .after(ports.cards().stewardship(card.key()), member)
          .ifPresent(
              next ->
                  told.computeIfAbsent(next, key -> new ArrayList<>())
                      .add(Message.of("notice.card", card.number(), card.title())));
    }
    if (cards.isEmpty()) {
      recipients.administrators().stream()
          .filter(each -> !each.equals(member))
          .findFirst()
          .ifPresent(next -> told.put(next, List.of()));
    }
    if (told.isEmpty()) {
      LOG.error("a digest reached nobody: {}, and nobody comes after its receiver", reason);
    }
    told.forEach((next, lines) -> ports.outbox().put(message(next, member, lines, reason, now)));
  }

  private Outgoing message(
      String next, String member, List<Message> cards, Messenger.Reason reason, Instant now) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(
        new Reply.Headline(Message.of("notice.unreached." + reason.name(), new Mention(member))));
    if (!cards.isEmpty()) {
      parts.add(new Reply.Items(cards));
    }
    return Outgoing.waiting(
        "unreached " + member + " " + next,
        next,
        new Reply(language, Reply.Audience.CHANNEL, parts),
        now);
  }
}
