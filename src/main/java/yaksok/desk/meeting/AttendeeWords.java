package yaksok.desk.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.reading.attendee.Masking;

/** Attendees as roles and counts; a name that was taken for a role is masked. */
public final class AttendeeWords {
  private AttendeeWords() {}

  /** The groups and members, then how many people that makes. */
  public static Message said(Attendees attendees) {
    List<Object> who = who(attendees);
    if (who.isEmpty()) {
      return headcount(attendees);
    }
    String key = attendees.headcount() == null ? "meeting.attendees.unknown" : "meeting.attendees";
    return Message.of(key, who, headcount(attendees));
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
    String role = String.valueOf(Masking.mask(group.name()));
    if (count == null) {
      return Message.of("meeting.text", role);
    }
    return Message.of(
        isLedBy(attendees, group.name()) ? "meeting.group.others" : "meeting.group", role, count);
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
