package yaksok.desk.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import yaksok.domain.card.Meeting;

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
    return each(words, (texts, word) -> texts.hold(word, names));
  }

  /** Whether a record is about each of the words, not only attended by somebody of that name. */
  static Predicate<Meeting> about(List<String> words, Predicate<Meeting> names) {
    return each(words, (texts, word) -> texts.areAbout(word, names));
  }

  private static Predicate<Meeting> each(
      List<String> words, BiPredicate<RecordTexts.Texts, String> holds) {
    List<String> wanted = words.stream().map(RecordWords::plain).toList();
    if (wanted.isEmpty()) {
      return meeting -> true;
    }
    return meeting -> {
      RecordTexts.Texts texts = new RecordTexts.Texts(meeting);
      return wanted.stream().allMatch(word -> holds.test(texts, word));
    };
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
