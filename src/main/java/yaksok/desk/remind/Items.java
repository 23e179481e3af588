package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reminders.Stage;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.domain.card.Card;
import yaksok.domain.card.Stewardship;
import yaksok.domain.notice.Shortfall;

/** What a decision is about, as the cards now stand. */
final class Items {
  private Items() {}

  /** As of a day; empty where the card has no such thing any more. */
  static Optional<Item> of(Ports ports, Decision decision, LocalDate asOf) {
    return ports
        .cards()
        .find(decision.stage().card())
        .flatMap(card -> of(ports, card, decision, asOf));
  }

  private static Optional<Item> of(Ports ports, Card card, Decision decision, LocalDate asOf) {
    Stewardship stewardship = ports.cards().stewardship(card.key());
    Optional<PlannedStage> planned = PlannedStage.of(decision.stage());
    return planned.isPresent()
        ? planned.map(asked -> new MeetingItem(decision, card, stewardship, asked, asOf))
        : quarter(card, stewardship, decision, asOf);
  }

  private static Optional<Item> quarter(
      Card card, Stewardship stewardship, Decision decision, LocalDate asOf) {
    Stage stage = decision.stage();
    return Shortfall.of(card, stage.indicator(), stage.quarter(), asOf)
        .map(shortfall -> new QuarterItem(decision, card, stewardship, shortfall, asOf));
  }
}
