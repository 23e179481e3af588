package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Period;

/** Cards for tests. */
final class TestCards {
  static final Period TERM = new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30));

  private TestCards() {}

  /** The real card, with its records up to the end of 2016. */
  static Card card059() {
    List<Meeting> records = new ArrayList<>();
    Stream.of(
            "2014-07-15",
            "2015-01-26",
            "2015-01-28",
            "2015-02-26",
            "2015-03-31",
            "2015-10-13",
            "2016-02-24",
            "2016-03-24",
            "2016-04-21",
            "2016-05-10",
            "2016-06-28",
            "2016-07-25",
            "2016-10-20",
            "2016-11-23")
        .forEach(date -> records.add(held(records.size() + 1, LocalDate.parse(date), "협력기관 간담회")));
    return card("059", "사회적기업 발굴·육성기관 협력체계 구축", TERM).withMeetings(records);
  }

  /** A card that promises three meetings a year but the first. */
  static Card card(String number, String title, Period term) {
    Map<Integer, Long> targets = new TreeMap<>();
    term.years().stream().skip(1).forEach(year -> targets.put(year, 3L));
    Indicator indicator =
        new Indicator(
            "간담회 개최", "회", Measure.RECORDS, new TreeMap<>(targets), new TreeMap<>(), List.of());
    return new Card(
        number,
        title,
        null,
        term,
        List.of(),
        null,
        List.of(indicator),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  static Meeting held(int id, LocalDate date, String title) {
    return meeting(id, Meeting.State.HELD, date, title);
  }

  static Meeting planned(int id, LocalDate date, String title) {
    return meeting(id, Meeting.State.PLANNED, date, title);
  }

  private static Meeting meeting(int id, Meeting.State state, LocalDate date, String title) {
    return new Meeting(
        id, state, date, null, null, null, title, Attendees.NONE, null, List.of(), List.of(1));
  }
}
