package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Stewardship;

/** Those who can do what somebody else is refused, named as far as they are known. */
final class WhoCan {
  private WhoCan() {}

  /** The owner, the administrators and those whom the circle reaches. */
  static Message named(Rights rights, Stewardship stewardship, Rights.Circle circle) {
    List<Object> who = new ArrayList<>();
    String owner = stewardship.owner();
    if (owner != null) {
      who.add(Message.of("meeting.who.owner", new Mention(owner)));
    }
    List<Mention> administrators =
        new TreeSet<>(rights.roles().admins()).stream().map(Mention::new).toList();
    if (!administrators.isEmpty()) {
      who.add(Message.of("meeting.who.administrators", administrators));
    }
    String channel = stewardship.channel();
    if (circle == Rights.Circle.CHANNEL && channel != null) {
      who.add(Message.of("meeting.who.channel", new Mention(channel)));
    } else if (circle != Rights.Circle.STEWARDS) {
      who.add(Message.of("meeting.who.workspace"));
    }
    return who.isEmpty() ? Message.of("meeting.who.operator") : Message.of("meeting.who", who);
  }
}
