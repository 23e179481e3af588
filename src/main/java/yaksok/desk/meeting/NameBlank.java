package yaksok.desk.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/**
 * Takes one person's name, or one Slack member, out of a meeting; the counts stay. A link whose
 * address holds the name goes with it: with the name blanked it would lead nowhere.
 *
 * @param name as it is written, or the member's id
 */
record NameBlank(String name) {
  private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");
  private static final String BLANK = "○○○";

  /** The name as somebody typed it: a mention stands for the member. */
  static NameBlank typed(String typed) {
    Matcher mention = MENTION.matcher(typed.strip());
    return new NameBlank(mention.matches() ? mention.group(1) : typed.strip());
  }

  /** The name as it may stand in a record: as it is, or as addresses write it. */
  List<String> spellings() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Stream.of(name, encoded, lowerCaseEscapes(encoded)).distinct().toList();
  }

  private static String lowerCaseEscapes(String encoded) {
    return ESCAPE.matcher(encoded).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
  }

  /** Whether an address holds the name. */
  boolean isIn(String link) {
    return spellings().stream().anyMatch(link::contains);
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
        meeting.evidence().stream().filter(link -> !isIn(link)).toList(),
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
