package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Stewardship;

/**
 * The card that something is done to, as it stands in the unit of work.
 *
 * @param inChannel whether the asker belongs to the card's channel, or the card has none
 */
record Subject(Card card, Stewardship stewardship, boolean inChannel) {
  CardKey key() {
    return card.key();
  }

  Attempt attempt(
      Asker asker,
      Rights rights,
      @Nullable String author,
      List<LocalDate> days,
      @Nullable String reason) {
    return new Attempt(
        asker, rights, stewardship, inChannel, author, days, Office.blankToNull(reason));
  }
}
