package yaksok.domain.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.domain.time.Period;

/**
 * One pledge of the office (공약사업 관리카드).
 *
 * @param number as printed, unique within the term
 * @param term first to last day of the pledge (사업기간)
 * @param contents what the pledge is about (사업내용)
 * @param meetings its records by date and then id
 * @param status what the owner has set, or null where it is to be derived
 * @param assumptions what the import had to assume, in the words it was told
 */
public record Card(
    String number,
    String title,
    @Nullable String department,
    Period term,
    List<String> contents,
    @Nullable Budget budget,
    List<Indicator> indicators,
    List<Meeting> meetings,
    List<String> plans,
    @Nullable String status,
    @Nullable Printed printed,
    List<String> assumptions) {
  private static final Comparator<Meeting> BY_DATE =
      Comparator.comparing(Meeting::date).thenComparingInt(Meeting::id);

  public Card {
    contents = List.copyOf(contents);
    indicators = List.copyOf(indicators);
    meetings = meetings.stream().sorted(BY_DATE).toList();
    plans = List.copyOf(plans);
    assumptions = List.copyOf(assumptions);
  }

  public CardKey key() {
    return CardKey.of(number, term.from());
  }

  public Optional<Meeting> meeting(int id) {
    return meetings.stream().filter(meeting -> meeting.id() == id).findFirst();
  }

  /** The card with this record added, or put in the place of the one that had its id. */
  public Card with(Meeting meeting) {
    List<Meeting> changed = new ArrayList<>(without(meeting.id()).meetings);
    changed.add(meeting);
    return withMeetings(changed);
  }

  public Card without(int meetingId) {
    return withMeetings(meetings.stream().filter(each -> each.id() != meetingId).toList());
  }

  /** What the record counts towards; an indicator that the card no longer has is none of it. */
  public List<Indicator> counted(Meeting meeting) {
    return meeting.counts().stream()
        .filter(position -> position <= indicators.size())
        .map(position -> indicators.get(position - 1))
        .toList();
  }

  public Card withMeetings(List<Meeting> changed) {
    return with(indicators, changed, status, assumptions);
  }

  /** The card with the indicator at this position, from 1, replaced. */
  public Card withIndicator(int position, Indicator indicator) {
    List<Indicator> changed = new ArrayList<>(indicators);
    changed.set(position - 1, indicator);
    return with(changed, meetings, status, assumptions);
  }

  public Card withStatus(@Nullable String changed) {
    return with(indicators, meetings, changed, assumptions);
  }

  public Card withAssumptions(List<String> changed) {
    return with(indicators, meetings, status, changed);
  }

  private Card with(
      List<Indicator> changedIndicators,
      List<Meeting> changedMeetings,
      @Nullable String changedStatus,
      List<String> changedAssumptions) {
    return new Card(
        number,
        title,
        department,
        term,
        contents,
        budget,
        changedIndicators,
        changedMeetings,
        plans,
        changedStatus,
        printed,
        changedAssumptions);
  }
}
