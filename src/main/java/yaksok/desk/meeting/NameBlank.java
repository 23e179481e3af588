package yaksok.desk.meeting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/**
 * Takes one person's name, or one Slack member, out of a meeting; the counts stay.
 *
 * @param name as it is written, or the member's id
 */
record NameBlank(String name) {
  private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");
  private static final String BLANK = "○○○";

  /** The name as somebody typed it: a mention stands for the member. */
  static NameBlank typed(String typed) {
    Matcher mention = MENTION.matcher(typed.strip());
    return new NameBlank(mention.matches() ? mention.group(1) : typed.strip());
  }

  Meeting outOf(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.state(),
        meeting.date(),
        meeting.until(),
        meeting.time(),
        outOf(meeting.place()),
        String.valueOf(outOf(meeting.title())),
        outOf(meeting.attendees()),
        outOf(meeting.details()),
        meeting.evidence(),
        meeting.counts());
  }

  private Attendees outOf(Attendees attendees) {
    List<Attendees.Group> groups =
        attendees.groups().stream()
            .map(group -> new Attendees.Group(String.valueOf(outOf(group.name())), group.count()))
            .toList();
    return new Attendees(
        outOf(attendees.text()),
        attendees.headcount(),
        attendees.approximate(),
        groups,
        attendees.organisations(),
        attendees.people().stream().filter(id -> !id.equals(name)).toList());
  }

  private @Nullable String outOf(@Nullable String text) {
    return text == null ? null : text.replace("<@" + name + ">", BLANK).replace(name, BLANK);
  }
}
