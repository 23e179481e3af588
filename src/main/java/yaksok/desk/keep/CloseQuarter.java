package yaksok.desk.keep;

import yaksok.desk.Roles;
import yaksok.domain.Message;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Quarter;

/** Closes a quarter that is over: later changes to it need a reason. */
public record CloseQuarter(Quarter quarter) implements CardOrder {
  @Override
  public Decision decide(Facts facts) {
    if (!quarter.period().overlaps(facts.card().term())) {
      return Decision.refused("keep.close.outside", quarter, facts.card().term());
    }
    if (!quarter.period().isOverOn(facts.today())) {
      return Decision.refused("keep.close.running", quarter, quarter.to());
    }
    if (facts.stewardship().closed().contains(quarter)) {
      return Decision.refused("keep.close.again", quarter);
    }
    return new Decision.StewardshipChanged(
        facts.stewardship().closing(quarter), Message.of("keep.close.done", quarter));
  }

  @Override
  public boolean isAllowed(Roles roles, Stewardship stewardship, String member) {
    return roles.mayClose(member);
  }

  @Override
  public Message whoMay(Roles roles, Stewardship stewardship) {
    return WhoMay.close(roles);
  }
}
