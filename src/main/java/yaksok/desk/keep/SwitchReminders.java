package yaksok.desk.keep;

import yaksok.domain.Message;

/** Turns a card's reminders off or on again. */
public record SwitchReminders(boolean on) implements CardOrder {
  @Override
  public Decision decide(Facts facts) {
    return new Decision.StewardshipChanged(
        facts.stewardship().reminding(on), Message.of(on ? "keep.remind.on" : "keep.remind.off"));
  }
}
