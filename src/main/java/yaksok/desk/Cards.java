package yaksok.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;
import yaksok.domain.time.Period;

/** Port: the cards and the history of every change to them. */
public interface Cards {
  /** A card as a list shows it. */
  record Summary(CardKey key, String title, Period term) {}

  /** Every card, by number and then term. */
  List<Summary> all();

  Optional<Card> find(CardKey key);

  /**
   * Stores the card as it now is and appends one revision for the card and for each of its meetings
   * that differs from the stored state. A meeting that is no longer on the card is deleted: its
   * history stays and its id is never used again. Where nothing differs, nothing is written.
   */
  void save(Card card, Change change);

  /**
   * Stores one meeting on a stored card, new or in the place of the one that has its id, and
   * appends one revision.
   *
   * @return the revision's id; 0 where nothing differs
   */
  long put(CardKey key, Meeting meeting, Change change);

  /**
   * Deletes a meeting from its card: its history stays and its id is never used again.
   *
   * @return the revision's id; 0 where there is no such meeting
   */
  long remove(CardKey key, int meeting, Change change);

  /** The id that the card's next meeting gets: one more than any it ever had. */
  int nextMeetingId(CardKey key);

  /** How the card is kept in Slack; {@link Stewardship#NONE} until somebody says otherwise. */
  Stewardship stewardship(CardKey key);

  void save(CardKey key, Stewardship stewardship, Change change);

  /** The cards that live in a Slack channel. */
  List<CardKey> inChannel(String channel);

  /** When the card came into the store; empty where it is not there. */
  Optional<Instant> storedAt(CardKey key);

  /** The history of a card, its meetings and its stewardship, oldest first. */
  List<Revision> history(CardKey key);

  /** The history of one meeting, oldest first; kept when the meeting is deleted. */
  List<Revision> history(CardKey key, int meeting);

  /**
   * A meeting as it stood right after a revision, also one that is deleted by now; empty where that
   * revision deleted it, or came before it.
   */
  Optional<Meeting> meetingAt(CardKey key, int meeting, long revision);

  /**
   * Stores the meeting without the names taken out of it, appends a revision that says which fields
   * were redacted, and takes the text of these fields out of its whole history. Digests stay.
   *
   * @param redacted stands on the card
   * @param fields that held a name at some time, as the history calls them; those that differ now
   *     are redacted in any case
   */
  void redact(CardKey key, Meeting redacted, Set<String> fields, Change change);

  /** The first change of each meeting on the card: who logged it, when and through what. */
  Map<Integer, Change> origins(CardKey key);

  /** The newest change that this person made to a meeting of any card, if any. */
  Optional<Revision> latestMeetingChangeBy(String actor);

  /**
   * The meetings, deleted ones too, that held a text at any time, each with the fields that held it
   * as the history calls them.
   */
  Map<Integer, Set<String>> holding(CardKey key, String text);
}
