package yaksok.domain.card;

import java.time.LocalDate;

/**
 * What a card is known by: its number within its term, since each term starts again at 001.
 *
 * @param number as printed, with its leading zeros: {@code 059}
 * @param termYear the year in which the card's term begins
 */
public record CardKey(String number, int termYear) implements Comparable<CardKey> {
  public static CardKey of(String number, LocalDate termBegins) {
    return new CardKey(number, termBegins.getYear());
  }

  @Override
  public int compareTo(CardKey other) {
    int byNumber = number.compareTo(other.number);
    return byNumber != 0 ? byNumber : Integer.compare(termYear, other.termYear);
  }

  /** {@code 059@2014}. */
  @Override
  public String toString() {
    return number + "@" + termYear;
  }
}
