package yaksok.desk;

import java.util.Set;
import yaksok.domain.card.Stewardship;

/**
 * Who may do what in the office.
 *
 * @param admins member ids of those who administer
 * @param planning member ids of the planning department, which closes quarters
 */
public record Roles(Set<String> admins, Set<String> planning) {
  public Roles {
    admins = Set.copyOf(admins);
    planning = Set.copyOf(planning);
  }

  /**
   * Whether a member may change everything on a card: its owner and the administrators. A card that
   * nobody owns yet, in an office that has named no administrators, is kept by whoever begins.
   */
  public boolean mayKeep(Stewardship stewardship, String member) {
    return admins.contains(member)
        || member.equals(stewardship.owner())
        || (stewardship.owner() == null && admins.isEmpty());
  }

  /** Whether a member may close quarters: the planning department. */
  public boolean mayClose(String member) {
    return planning.contains(member);
  }
}
