package yaksok.desk.remind;

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
}
