package yaksok.desk.answer;

import java.util.List;
import java.util.Objects;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/** Who came to a meeting, in roles and counts: names of people are never said. */
final class Attendances {
  private Attendances() {}

  static Message of(Meeting meeting) {
    Attendees attendees = meeting.attendees();
    long heads = Objects.requireNonNull(attendees.headcount());
    Message count =
        Message.of(attendees.approximate() ? "answer.heads.about" : "answer.heads", heads);
    List<Message> groups = attendees.groups().stream().map(Attendances::group).toList();
    return groups.isEmpty()
        ? Message.of("answer.attendees", count)
        : Message.of("answer.attendees.groups", count, groups);
  }

  private static Message group(Attendees.Group group) {
    Integer count = group.count();
    return count == null
        ? Message.of("answer.label.name", group.name())
        : Message.of("answer.group", group.name(), count);
  }
}
