package yaksok.desk.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;

/** Finds words in records as people type them: spacing, case and Unicode form do not matter. */
final class RecordWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private RecordWords() {}

  /**
   * Whether a record holds all the words in its title, details, place or attendees.
   *
   * @param names whether the attendees are searched as they were typed, names included; else only
   *     their groups are, which hold roles
   */
  static Predicate<Meeting> holding(List<String> words, boolean names) {
    List<String> wanted = words.stream().map(RecordWords::plain).toList();
    return meeting ->
        wanted.isEmpty()
            || wanted.stream().allMatch(word -> texts(meeting, names).anyMatch(has(word)));
  }

  private static Predicate<String> has(String word) {
    return text -> plain(text).contains(word);
  }

  private static Stream<String> texts(Meeting meeting, boolean names) {
    Attendees attendees = meeting.attendees();
    Stream<String> people =
        names ? present(attendees.text()) : attendees.groups().stream().map(Attendees.Group::name);
    return Stream.of(
            Stream.of(meeting.title()),
            present(meeting.details()),
            present(meeting.place()),
            people)
        .flatMap(each -> each);
  }

  private static Stream<String> present(@Nullable String text) {
    return Stream.ofNullable(text);
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
