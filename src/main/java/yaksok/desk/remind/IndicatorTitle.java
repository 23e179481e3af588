package yaksok.desk.remind;

import org.jspecify.annotations.Nullable;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;

/** A card as notices name it, and which of its indicators where it has several. */
public final class IndicatorTitle {
  private IndicatorTitle() {}

  public static Message of(Card card, int position) {
    return card.indicators().size() == 1
        ? Message.of("notice.card", card.number(), card.title())
        : Message.of(
            "notice.card.indicator",
            card.number(),
            card.title(),
            card.indicators().get(position - 1).name());
  }

  /** A line about a card, with who owns it. */
  public static Message owned(Message line, @Nullable String owner) {
    return owner == null
        ? Message.of("notice.unowned", line)
        : Message.of("notice.owned", line, new Mention(owner));
  }
}
