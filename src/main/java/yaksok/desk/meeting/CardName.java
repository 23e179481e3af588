package yaksok.desk.meeting;

import org.jspecify.annotations.Nullable;
import yaksok.domain.card.CardKey;
import yaksok.reading.question.CardChoice;

/**
 * How a card is named where something is asked for: by a button or form with its key, by a person
 * with its number, or not at all, where the channel decides.
 *
 * @param number as typed after #, {@code 059} or {@code 059@2014}
 */
public record CardName(@Nullable CardKey key, @Nullable String number) {
  public static final CardName NONE = new CardName(null, null);

  /** As what the card is looked for; null where the channel decides. */
  CardChoice.@Nullable Numbered choice() {
    if (key != null) {
      return new CardChoice.Numbered(key.number(), key.termYear());
    }
    return number == null ? null : CardChoice.Numbered.typed(number).orElse(null);
  }

  public static CardName of(CardKey key) {
    return new CardName(key, null);
  }

  public static CardName ofNumber(@Nullable String number) {
    return new CardName(null, number);
  }
}
