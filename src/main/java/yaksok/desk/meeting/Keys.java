package yaksok.desk.meeting;

import yaksok.domain.card.CardKey;

/** Cards as forms and buttons carry them: {@code 059@2014}. */
public final class Keys {
  private Keys() {}

  /** What {@link CardKey#toString} wrote. */
  public static CardKey parse(String key) {
    int at = key.lastIndexOf('@');
    return new CardKey(key.substring(0, at), Integer.parseInt(key.substring(at + 1)));
  }
}
