package yaksok.desk.meeting;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Roles;

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
    WORKSPACE
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

  /** The rule for the cards of a channel; null is that of cards without one. */
  Rule in(@Nullable String channel) {
    return channel == null ? everywhere : channels.getOrDefault(channel, everywhere);
  }
}
