package yaksok.desk.keep;

import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Stewardship;

/** What becomes of an order: a change, with what is said of it, or a refusal. */
public sealed interface Decision {
  /** Nothing is stored. */
  record Refused(Message why) implements Decision {}

  record CardChanged(Card card, Message said) implements Decision {}

  record StewardshipChanged(Stewardship stewardship, Message said) implements Decision {}

  static Decision refused(String key, Object... args) {
    return new Refused(Message.of(key, args));
  }
}
