package yaksok.desk.meeting;

import java.util.Set;

/**
 * Who may log and edit meetings, as the office has set it. A card's owner and the administrators
 * always may, and everybody may edit what they logged themselves.
 *
 * @param administrators member ids
 * @param logging who else may log on a card
 * @param editing who else may edit what others logged
 */
public record Rights(Set<String> administrators, Circle logging, Circle editing) {
  /** How far a right reaches. */
  public enum Circle {
    /** The card's owner and the administrators alone. */
    STEWARDS,
    /** The members of the card's channel; of the workspace, where the card has none. */
    CHANNEL,
    WORKSPACE
  }

  public Rights {
    administrators = Set.copyOf(administrators);
  }

  /** The rights as they are unless the office sets others. */
  public static Rights of(Set<String> administrators) {
    return new Rights(administrators, Circle.CHANNEL, Circle.STEWARDS);
  }
}
