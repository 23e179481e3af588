package yaksok.desk.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.Outbox.State;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.Language;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.NoticePlan;

/** Puts what was decided into messages, and keeps these true until they are sent and after. */
public final class ReminderMessages implements MessageKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderMessages.class);

  private final NoticePlan plan;
  private final Recipients recipients;
  private final MessageText text;

  public ReminderMessages(NoticePlan plan, Recipients recipients, Language language) {
    this.plan = plan;
    this.recipients = recipients;
    this.text = new MessageText(language, plan);
  }

  NoticePlan plan() {
    return plan;
  }

  Recipients recipients() {
    return recipients;
  }

  /** Stores one message with these decisions, to be sent at once. */
  void write(Ports ports, MessageName wanted, List<Decision> decisions, Instant now) {
    MessageName name = wanted;
    while (ports.outbox().find(name.key()).isPresent()) {
      name = name.following();
    }
    for (Decision each : decisions) {
      ports
          .reminders()
          .put(new Decision(each.stage(), now, Optional.of(name.key()), each.settled()));
    }
    ports.outbox().put(Outgoing.waiting(name.key(), name.conversation(), body(ports, name), now));
  }

  /** The message as it now is to be read. */
  private Reply body(Ports ports, MessageName name) {
    List<Item> items = new ArrayList<>();
    for (Decision decision : ports.reminders().in(name.key())) {
      Items.of(ports, decision, plan.rules().dayOf(decision.at())).ifPresent(items::add);
    }
    return text.of(name, items);
  }

  @Override
  public boolean keeps(String key) {
    return MessageName.parse(key).isPresent();
  }

  /**
   * Takes out what was met, switched off or over since it was written, and sends what changed its
   * channel there.
   */
  @Override
  public Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now) {
    MessageName name = MessageName.parse(outgoing.key()).orElseThrow();
    LocalDate today = plan.rules().dayOf(now);
    Map<String, List<Decision>> moved = new LinkedHashMap<>();
    int kept = 0;
    for (Decision decision : ports.reminders().in(outgoing.key())) {
      String to = Items.of(ports, decision, today).map(item -> receiver(item, name)).orElse("");
      boolean stays = to.equals(name.conversation());
      kept += stays ? 1 : 0;
      ports.reminders().put(stays ? atNow(decision, now) : dropped(decision));
      if (!stays && !to.isEmpty()) {
        moved.computeIfAbsent(to, key -> new ArrayList<>()).add(decision);
      }
    }
    moved.forEach((to, each) -> write(ports, MessageName.of(to, now), each, now));
    return kept == 0 ? Optional.empty() : Optional.of(outgoing.withBody(body(ports, name)));
  }

  /** Who is to get it by now; empty where nobody is. */
  private String receiver(Item item, MessageName name) {
    if (!item.isWanted() || !item.stewardship().remind()) {
      return "";
    }
    if (Stages.isForLead(item.decision().stage())) {
      return Optional.ofNullable(item.stewardship().lead()).orElse("");
    }
    List<String> line = recipients.line(item.stewardship());
    boolean first = name.failures().isEmpty();
    return first ? line.stream().findFirst().orElse("") : name.conversation();
  }

  private static Decision atNow(Decision decision, Instant now) {
    return new Decision(decision.stage(), now, decision.message(), decision.settled());
  }

  private static Decision dropped(Decision decision) {
    return new Decision(decision.stage(), decision.at(), Optional.empty(), decision.settled());
  }

  /** What changed while the message was under way is put right in it. */
  @Override
  public void afterSending(Ports ports, Outgoing sent, Instant now) {
    MessageName name = MessageName.parse(sent.key()).orElseThrow();
    for (Decision decision : ports.reminders().in(sent.key())) {
      settle(ports, decision, plan.rules().dayOf(now));
    }
    correct(ports, sent, name, now);
  }

  private void correct(Ports ports, Outgoing sent, MessageName name, Instant now) {
    Reply body = body(ports, name);
    if (!body.equals(sent.body())) {
      ports.outbox().update(sent.withBody(body).inState(State.WAITING, now));
    }
  }

  /** Tells the next in line of each card, and why. */
  @Override
  public void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now) {
    MessageName name = MessageName.parse(refused.key()).orElseThrow();
    Map<String, List<Decision>> next = new LinkedHashMap<>();
    for (Decision decision : ports.reminders().in(refused.key())) {
      Stewardship stewardship = ports.cards().stewardship(decision.stage().card());
      recipients
          .after(stewardship, name.failuresWith(reason))
          .ifPresent(to -> next.computeIfAbsent(to, key -> new ArrayList<>()).add(decision));
    }
    if (next.isEmpty()) {
      LOG.error("a reminder reached nobody: {}, and nobody comes after its receiver", reason);
    }
    next.forEach((to, decisions) -> write(ports, name.to(to, reason), decisions, now));
  }

  /** Marks what the card has met by now, or has no longer, and corrects the messages about it. */
  void settle(Ports ports, List<Decision> decisions, Instant now) {
    List<String> changed = new ArrayList<>();
    for (Decision decision : decisions) {
      if (settle(ports, decision, plan.rules().dayOf(now))) {
        decision.message().ifPresent(changed::add);
      }
    }
    for (String key : changed.stream().distinct().toList()) {
      ports
          .outbox()
          .find(key)
          .filter(message -> message.messageId().isPresent())
          .filter(message -> message.state() != State.SENDING)
          .ifPresent(message -> correct(ports, message, MessageName.parse(key).orElseThrow(), now));
    }
  }

  private static boolean settle(Ports ports, Decision decision, LocalDate today) {
    Optional<LocalDate> met = Items.of(ports, decision, today).flatMap(Item::doneOn);
    if (met.isPresent() == decision.settled().isPresent()) {
      return false;
    }
    ports.reminders().put(new Decision(decision.stage(), decision.at(), decision.message(), met));
    return true;
  }
}
