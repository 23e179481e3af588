package yaksok.desk.meeting;

import java.util.function.Predicate;
import yaksok.desk.Cards;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Of which records somebody reads the names of people; in all others they are masked. */
@FunctionalInterface
public interface NamesSeen {
  NamesSeen ALL = (cards, card) -> meeting -> true;
  NamesSeen NONE = (cards, card) -> meeting -> false;

  /** Of which records of the card; asked for within one unit of work. */
  Predicate<Meeting> on(Cards cards, CardKey card);
}
