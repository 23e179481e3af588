package yaksok.desk.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Change;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;

/**
 * Tells whose names somebody reads: those in the records that they may edit or logged themselves.
 */
public final class SeeNames {
  private final Rights rights;
  private final Membership membership;

  public SeeNames(Rights rights, Membership membership) {
    this.rights = rights;
    this.membership = membership;
  }

  /**
   * What somebody reads while one question is answered.
   *
   * @param guest a guest of the workspace, or somebody of another one
   * @param channel where it is asked; null where a window brings none
   */
  public NamesSeen by(String member, boolean guest, @Nullable String channel) {
    Map<CardKey, Predicate<Meeting>> known = new HashMap<>();
    return guest
        ? NamesSeen.NONE
        : (cards, card) -> known.computeIfAbsent(card, key -> records(cards, key, member, channel));
  }

  private Predicate<Meeting> records(
      Cards cards, CardKey card, String member, @Nullable String channel) {
    Stewardship kept = cards.stewardship(card);
    return rights.mayEditAll(
            kept, member, () -> membership.reaches(kept.channel(), channel, member))
        ? meeting -> true
        : new Logged(cards, card, member);
  }

  /** The records that a member logged; who did is looked up where a name is met first. */
  private static final class Logged implements Predicate<Meeting> {
    private final Cards cards;
    private final CardKey card;
    private final String member;
    private @Nullable Map<Integer, Change> origins;

    Logged(Cards cards, CardKey card, String member) {
      this.cards = cards;
      this.card = card;
      this.member = member;
    }

    @Override
    public boolean test(Meeting meeting) {
      Map<Integer, Change> known = origins == null ? cards.origins(card) : origins;
      origins = known;
      Change first = known.get(meeting.id());
      return first != null && first.actor().equals(member);
    }
  }
}
