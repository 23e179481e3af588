package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Meeting;
import yaksok.reading.attendee.Masking;

/**
 * The texts of a card's records, made plain once: a long question asks for each of its words, and
 * for many of them more than once.
 */
final class RecordTexts {
  private final Predicate<Meeting> names;
  private final List<Texts> records = new ArrayList<>();
  private final String all;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * The texts of records.
   *
   * @param names the records in which names of people are searched
   */
  RecordTexts(List<Meeting> meetings, Predicate<Meeting> names) {
    this.names = names;
    meetings.forEach(each -> records.add(new Texts(each)));
    this.all = records.stream().map(Texts::all).collect(Collectors.joining("\n"));
  }

  /** Whether any record holds the word in its title, details, place or attendees. */
  boolean hold(String word) {
    return known.computeIfAbsent(RecordWords.plain(word), this::isHeld);
  }

  private boolean isHeld(String plain) {
    return all.contains(plain) && records.stream().anyMatch(each -> each.hold(plain, names));
  }

  /** The texts of one record. */
  static final class Texts {
    private final Meeting meeting;
    private final String open;
    private final String details;
    private final String attendees;
    private @Nullable String masked;

    Texts(Meeting meeting) {
      this.meeting = meeting;
      this.open = plain(meeting.title()) + "\n" + plain(meeting.place());
      this.details = plain(meeting.details());
      this.attendees = plain(meeting.attendees().text());
    }

    private static String plain(@Nullable String text) {
      return text == null ? "" : RecordWords.plain(text);
    }

    private String all() {
      return String.join("\n", open, details, attendees);
    }

    /** Whether the record holds the word, names of people only where they may be read. */
    boolean hold(String plain, Predicate<Meeting> names) {
      return areAbout(plain, names)
          || (attendees.contains(plain) && (names.test(meeting) || isInGroups(plain)));
    }

    /** The same, leaving out who came. */
    boolean areAbout(String plain, Predicate<Meeting> names) {
      return open.contains(plain)
          || (details.contains(plain) && (names.test(meeting) || masked().contains(plain)));
    }

    private String masked() {
      String made = masked == null ? plain(Masking.mask(meeting.details())) : masked;
      masked = made;
      return made;
    }

    private boolean isInGroups(String plain) {
      return meeting.attendees().groups().stream()
          .map(Attendees.Group::name)
          .anyMatch(name -> RecordWords.plain(name).contains(plain));
    }
  }
}
