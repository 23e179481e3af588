package yaksok.domain.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record of the card (실적): one thing done on a day or over some days, mostly a held meeting.
 *
 * @param id from 1, unique within the card; never used again after a deletion
 * @param until last day of a record over several days; it counts on its first
 * @param time of day as {@code 14:00} or {@code 14:00~16:00}
 * @param evidence links
 * @param counts positions, from 1, of the indicators that the record counts towards, ascending
 */
public record Meeting(
    int id,
    State state,
    LocalDate date,
    @Nullable LocalDate until,
    @Nullable String time,
    @Nullable String place,
    String title,
    Attendees attendees,
    @Nullable String details,
    List<String> evidence,
    List<Integer> counts) {

  /** Only a held meeting counts; a planned one does once somebody says that it took place. */
  public enum State {
    HELD,
    PLANNED,
    CANCELLED;

    /** As the card's JSON spells it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException where no state is spelt so
     */
    public static State ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public Meeting {
    evidence = List.copyOf(evidence);
    counts = counts.stream().sorted().distinct().toList();
  }

  public boolean isHeld() {
    return state == State.HELD;
  }

  public Meeting withId(int number) {
    return new Meeting(
        number, state, date, until, time, place, title, attendees, details, evidence, counts);
  }

  public Meeting withState(State changed) {
    return new Meeting(
        id, changed, date, until, time, place, title, attendees, details, evidence, counts);
  }

  public Meeting withCounts(List<Integer> changed) {
    return new Meeting(
        id, state, date, until, time, place, title, attendees, details, evidence, changed);
  }
}
