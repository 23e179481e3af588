package yaksok.reading.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.domain.card.Attendees;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.text.Spelling;
import yaksok.reading.text.WordLists;

/** Finds those who took part at the end of a title, where it is certain that they are. */
final class Trailing {
  private static final WordLists WORDS = new WordLists("/reading/meeting-lines.properties");
  private static final Pattern EVENT =
      Pattern.compile(
          WORDS.alternatives("events") + "(?:\\s?(?:실시|개최|진행))?[,\\s:]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS_AS_EVENT =
      Pattern.compile(".*" + WORDS.alternatives("events") + "[.]?", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAIL = Pattern.compile("[\\s,:]+$");

  private Trailing() {}

  private static String title(String text) {
    return TAIL.matcher(text.strip()).replaceFirst("");
  }

  /** A title and, behind it, attendees. */
  record Split(String title, String attendees) {}

  /** The attendees that follow the last word for an event and have a head count. */
  static Optional<Split> of(String text, AttendeeReader reader) {
    String plain = Spelling.aligned(text);
    Matcher event = EVENT.matcher(plain);
    int cut = -1;
    while (event.find()) {
      cut = event.end();
    }
    if (cut < 0 || cut >= text.length() || ENDS_AS_EVENT.matcher(plain).matches()) {
      return Optional.empty();
    }
    Attendees read = reader.read(text.substring(cut));
    boolean certain =
        read.headcount() != null && read.groups().stream().allMatch(group -> group.count() != null);
    return certain
        ? Optional.of(new Split(title(text.substring(0, cut)), text.substring(cut).strip()))
        : Optional.empty();
  }
}
