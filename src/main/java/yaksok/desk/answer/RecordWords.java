package yaksok.desk.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Meeting;
import yaksok.reading.attendee.Masking;

/** Finds words in records as people type them: spacing, case and Unicode form do not matter. */
final class RecordWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private RecordWords() {}

  /**
   * Whether a record holds all the words in its title, details, place or attendees.
   *
   * @param names the records in which names of people are searched; in all others what is searched
   *     is what is shown to those who may not edit: the groups of attendees, which hold roles, and
   *     details with the names in them masked
   */
  static Predicate<Meeting> holding(List<String> words, Predicate<Meeting> names) {
    List<String> wanted = words.stream().map(RecordWords::plain).toList();
    return meeting -> wanted.stream().allMatch(word -> holds(meeting, word, names));
  }

  private static boolean holds(Meeting meeting, String word, Predicate<Meeting> names) {
    return has(meeting.title(), word)
        || has(meeting.place(), word)
        || isInDetails(meeting, word, names)
        || isInAttendees(meeting, word, names);
  }

  private static boolean isInDetails(Meeting meeting, String word, Predicate<Meeting> names) {
    return has(meeting.details(), word)
        && (names.test(meeting) || has(Masking.mask(meeting.details()), word));
  }

  private static boolean isInAttendees(Meeting meeting, String word, Predicate<Meeting> names) {
    return has(meeting.attendees().text(), word)
        && (names.test(meeting)
            || meeting.attendees().groups().stream().anyMatch(group -> has(group.name(), word)));
  }

  private static boolean has(@Nullable String text, String word) {
    return text != null && plain(text).contains(word);
  }

  /** The text without spaces, in lower case and in one Unicode form. */
  static String plain(String text) {
    String form =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SPACE.matcher(form).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
