package yaksok.desk.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import yaksok.desk.Roles;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Stewardship;

/** Refusals that say who can. */
final class WhoMay {
  private WhoMay() {}

  static Message keep(Roles roles, Stewardship stewardship) {
    List<Object> who = new ArrayList<>(mentions(roles.admins()));
    String owner = stewardship.owner();
    if (owner != null) {
      who.add(0, new Mention(owner));
    }
    return Message.of("keep.refused.owner", who);
  }

  static Message close(Roles roles) {
    return roles.planning().isEmpty()
        ? Message.of("keep.refused.planning.unset")
        : Message.of("keep.refused.planning", mentions(roles.planning()));
  }

  private static List<Object> mentions(Set<String> members) {
    return new TreeSet<>(members).stream().<Object>map(Mention::new).toList();
  }
}
