package yaksok.desk.meeting;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Roles;
import yaksok.domain.card.Stewardship;

/**
 * Who may log and edit meetings, as the office has set it. A card's owner and the administrators
 * always may, and everybody may edit what they logged themselves.
 *
 * @param everywhere the rule of every channel that has none of its own
 * @param channels other rules of single channels, by the channel's id
 */
public record Rights(Roles roles, Rule everywhere, Map<String, Rule> channels) {
  /** How far a right reaches. */
  public enum Circle {
    /** The card's owner and the administrators alone. */
    STEWARDS,
    /** The members of the card's channel; of the workspace, where the card has none. */
    CHANNEL,
    WORKSPACE;

    /**
     * @param inChannel whether a member belongs to the card's channel
     */
    boolean reaches(BooleanSupplier inChannel) {
      return switch (this) {
        case STEWARDS -> false;
        case CHANNEL -> inChannel.getAsBoolean();
        case WORKSPACE -> true;
      };
    }
  }

  /**
   * Who besides the owner and the administrators may do what.
   *
   * @param logging who may log on a card
   * @param editing who may edit what others logged
   */
  public record Rule(Circle logging, Circle editing) {}

  public Rights {
    channels = Map.copyOf(channels);
  }

  /** The rights as they are unless the office sets others. */
  public static Rights of(Set<String> administrators) {
    return new Rights(
        new Roles(administrators, Set.of()), new Rule(Circle.CHANNEL, Circle.STEWARDS), Map.of());
  }

  /** Whether a member may edit every record of a card so kept, whoever logged it. */
  boolean mayEditAll(Stewardship kept, String member, BooleanSupplier inChannel) {
    return roles.mayKeep(kept, member) || in(kept.channel()).editing().reaches(inChannel);
  }

  /** The rule for the cards of a channel; null is that of cards without one. */
  Rule in(@Nullable String channel) {
    return channel == null ? everywhere : channels.getOrDefault(channel, everywhere);
  }
}
