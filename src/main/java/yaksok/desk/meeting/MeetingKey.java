package yaksok.desk.meeting;

import yaksok.domain.card.CardKey;

/** Which meeting of which card, as buttons and forms carry it: {@code 059@2014 15}. */
public record MeetingKey(CardKey card, int meeting) {
  @Override
  public String toString() {
    return card + " " + meeting;
  }

  /** What {@link #toString} wrote. */
  public static MeetingKey parse(String value) {
    int space = value.lastIndexOf(' ');
    return new MeetingKey(
        Keys.parse(value.substring(0, space)), Integer.parseInt(value.substring(space + 1)));
  }
}
