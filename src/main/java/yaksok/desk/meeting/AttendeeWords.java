package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;

/** Attendees as roles and counts, without the name of anybody. */
public final class AttendeeWords {
  private AttendeeWords() {}

  /** The groups and members, then how many people that makes. */
  public static Message said(Attendees attendees) {
    List<Object> who = who(attendees);
    return who.isEmpty()
        ? headcount(attendees)
        : Message.of("meeting.attendees", who, headcount(attendees));
  }

  static Message headcount(Attendees attendees) {
    Integer count = attendees.headcount();
    if (count == null) {
      return Message.of("meeting.head.unknown");
    }
    return Message.of(attendees.approximate() ? "meeting.head.about" : "meeting.head", count);
  }

  private static List<Object> who(Attendees attendees) {
    List<Object> who = new ArrayList<>();
    attendees.groups().forEach(group -> who.add(group(attendees, group)));
    if (!attendees.people().isEmpty()) {
      who.add(Message.of("meeting.members", attendees.people().size()));
    }
    Integer organisations = attendees.organisations();
    if (organisations != null) {
      who.add(Message.of("meeting.organisations", organisations));
    }
    return who;
  }

  private static Message group(Attendees attendees, Attendees.Group group) {
    Integer count = group.count();
    if (count == null) {
      return Message.of("meeting.text", group.name());
    }
    return Message.of(
        isLedBy(attendees, group.name()) ? "meeting.group.others" : "meeting.group",
        group.name(),
        count);
  }

  /** Whether the text names one and others with that one: 센터장 외 2인. */
  private static boolean isLedBy(Attendees attendees, String name) {
    String text = attendees.text();
    return text != null
        && Pattern.compile(Pattern.quote(name) + "\\s*(외|등|and \\d+ others?)\\s*")
            .matcher(text)
            .find();
  }
}
