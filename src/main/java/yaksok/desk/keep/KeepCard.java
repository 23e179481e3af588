package yaksok.desk.keep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Change;
import yaksok.desk.Reply;
import yaksok.desk.Roles;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/** Changes a card, or how it is kept, as its owner orders it; each change is in the history. */
public final class KeepCard {
  /**
   * Who orders it, and how.
   *
   * @param delivery the id of the request, so that one repeated changes nothing
   * @param reason needed for what lies in a closed quarter; null where none is given
   */
  public record Request(
      String member,
      Language language,
      Change.Through through,
      String delivery,
      @Nullable String reason) {}

  private final UnitOfWork store;
  private final Clock office;
  private final Roles roles;

  public KeepCard(UnitOfWork store, Clock office, Roles roles) {
    this.store = store;
    this.office = office;
    this.roles = roles;
  }

  /** Decides and stores it; empty where the same request was taken before. */
  public Optional<Reply> keep(CardKey key, CardOrder order, Request request) {
    return store.write(
        ports ->
            ports.inbox().accept(request.delivery(), office.instant())
                ? Optional.of(reply(ports, key, order, request))
                : Optional.empty());
  }

  private Reply reply(UnitOfWork.Ports ports, CardKey key, CardOrder order, Request request) {
    Card card = ports.cards().find(key).orElseThrow();
    Stewardship stewardship = ports.cards().stewardship(key);
    Quarter closed = closedQuarter(order, stewardship).orElse(null);
    Decision decision = decide(order, card, stewardship, closed, request);
    Change change =
        new Change(office.instant(), request.member(), request.through(), request.reason(), closed);
    if (decision instanceof Decision.CardChanged changed) {
      ports.cards().save(changed.card(), change);
      return done(card, changed.said(), request);
    }
    if (decision instanceof Decision.StewardshipChanged changed) {
      ports.cards().save(key, changed.stewardship(), change);
      return done(card, changed.said(), request);
    }
    Message why = ((Decision.Refused) decision).why();
    return Reply.line(request.language(), Reply.Audience.ASKER, why);
  }

  /** The first closed quarter whose figures the order changes. */
  private static Optional<Quarter> closedQuarter(CardOrder order, Stewardship stewardship) {
    return order.touches().stream()
        .flatMap(days -> stewardship.closed().stream().filter(q -> q.period().overlaps(days)))
        .findFirst();
  }

  private Decision decide(
      CardOrder order,
      Card card,
      Stewardship stewardship,
      @Nullable Quarter closed,
      Request request) {
    if (!order.isAllowed(roles, stewardship, request.member())) {
      return new Decision.Refused(order.whoMay(roles, stewardship));
    }
    if (closed != null && request.reason() == null) {
      return Decision.refused("keep.refused.closed", closed);
    }
    return order.decide(new CardOrder.Facts(card, stewardship, LocalDate.now(office)));
  }

  private static Reply done(Card card, Message said, Request request) {
    Message title = Message.of("keep.card", card.number(), card.title());
    return new Reply(
        request.language(),
        Reply.Audience.CHANNEL,
        List.of(new Reply.Headline(said), new Reply.Small(title)));
  }
}
