package yaksok.desk.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yaksok.desk.UnitOfWork;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.remind.Recipients;
import yaksok.desk.remind.Round;
import yaksok.domain.card.CardKey;
import yaksok.domain.time.Quarter;

/**
 * A round of digests: one message to each owner on the week's first business day, and one to each
 * member of the planning department on the quarter's. What a program that was down could not send
 * follows on the same day, a quarter's within its first days.
 */
public final class SendDigests implements Round {
  private static final int DAYS_TO_FOLLOW = 10;

  private final UnitOfWork work;
  private final DigestRules rules;
  private final Recipients recipients;
  private final DigestMessages messages;

  public SendDigests(
      UnitOfWork work, DigestRules rules, Recipients recipients, DigestMessages messages) {
    this.work = work;
    this.rules = rules;
    this.recipients = recipients;
    this.messages = messages;
  }

  @Override
  public void round(Instant now) {
    if (rules.plan().isOpen(now) && !work.<Boolean>read(ports -> due(ports, now).isEmpty())) {
      work.<Boolean>write(
          ports -> {
            due(ports, now).forEach(name -> messages.write(ports, name, now));
            return true;
          });
    }
  }

  private List<DigestName> due(Ports ports, Instant now) {
    LocalDate today = rules.hours().dayOf(now);
    Set<String> owners = owners(ports, today);
    Set<String> planning = planning(ports, today);
    return Stream.concat(planning.stream(), owners.stream())
        .distinct()
        .filter(member -> !ports.reminders().isDigestOff(member))
        .map(member -> new DigestName(member, today, planning.contains(member)))
        .toList();
  }

  private Set<String> owners(Ports ports, LocalDate today) {
    if (!rules.owners() || rules.days().dayOfWeek(today).filter(today::equals).isEmpty()) {
      return Set.of();
    }
    Set<String> owners = new LinkedHashSet<>();
    OwnedCards.all(ports, today)
        .forEach(
            (owner, cards) -> {
              if (cards.stream().anyMatch(wasThere(ports, today)) && !hasOne(ports, owner, today)) {
                owners.add(owner);
              }
            });
    return owners;
  }

  private static boolean hasOne(Ports ports, String member, LocalDate day) {
    return Stream.of(true, false)
        .map(closing -> new DigestName(member, day, closing).key())
        .anyMatch(key -> ports.outbox().find(key).isPresent());
  }

  private Set<String> planning(Ports ports, LocalDate today) {
    LocalDate first = rules.days().dayOf(Quarter.of(today));
    boolean isTime = !today.isBefore(first) && today.isBefore(first.plusDays(DAYS_TO_FOLLOW));
    Set<String> members = new LinkedHashSet<>(recipients.planning());
    if (!rules.planning() || !isTime || members.isEmpty()) {
      return Set.of();
    }
    members.removeIf(member -> hasClosing(ports, member, first, today));
    boolean something =
        !members.isEmpty()
            && ports.cards().all().stream()
                .map(each -> each.key())
                .anyMatch(wasThere(ports, first));
    return something ? members : Set.of();
  }

  private static boolean hasClosing(Ports ports, String member, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1))
        .map(day -> new DigestName(member, day, true).key())
        .anyMatch(key -> ports.outbox().find(key).isPresent());
  }

  /** A digest that lay before the first of its cards came into the store was not missed. */
  private Predicate<CardKey> wasThere(Ports ports, LocalDate day) {
    Instant moment = rules.hours().momentOf(day);
    return key -> ports.cards().storedAt(key).filter(since -> since.isBefore(moment)).isPresent();
  }
}
