package yaksok.desk.keep;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Roles;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;

/** One change to a card that somebody orders; deciding it is pure. */
public interface CardOrder {
  /** What an order is decided by. */
  record Facts(Card card, Stewardship stewardship, LocalDate today) {}

  Decision decide(Facts facts);

  /** Whether this member may order it. */
  default boolean isAllowed(Roles roles, Stewardship stewardship, String member) {
    return roles.mayKeep(stewardship, member);
  }

  /** Who may order it, for those who may not. */
  default Message whoMay(Roles roles, Stewardship stewardship) {
    return WhoMay.keep(roles, stewardship);
  }

  /** The days whose figures it changes; once a quarter of them is closed it needs a reason. */
  default Optional<Period> touches() {
    return Optional.empty();
  }
}
