package yaksok.desk.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import yaksok.desk.Change;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Printed;
import yaksok.domain.card.Result;

/**
 * Takes what a document states over into the stored card, and keeps what only people here have
 * entered: their records, splits, results and status.
 */
final class CardMerge {
  private final Card stored;
  private final Card document;
  private final Map<Integer, Change> origins;
  private final IndicatorPlaces places;
  private final List<Meeting> both = new ArrayList<>();
  private final List<Meeting> uncounted = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private int nextId;

  /**
   * @param origins what each stored record first came through
   * @param nextId the id that the next new record gets
   */
  CardMerge(Card stored, Card document, Map<Integer, Change> origins, int nextId) {
    this.stored = stored;
    this.document = document;
    this.origins = origins;
    this.nextId = nextId;
    this.places = new IndicatorPlaces(stored.indicators(), document.indicators());
  }

  /** The card as it will stand. */
  Card merged() {
    List<Meeting> meetings = new ArrayList<>();
    for (Meeting meeting : document.meetings()) {
      meetings.add(meeting(meeting));
    }
    stored.meetings().stream()
        .filter(each -> !taken.contains(each.id()) && !isImported(each))
        .map(this::kept)
        .forEach(meetings::add);
    return new Card(
        stored.number(),
        document.title(),
        document.department() == null ? stored.department() : document.department(),
        document.term(),
        document.contents(),
        document.budget(),
        document.indicators().stream().map(this::indicator).toList(),
        meetings,
        document.plans(),
        document.status() == null ? stored.status() : document.status(),
        document.printed(),
        document.assumptions());
  }

  /** The records logged here that the document lists too; known once merged. */
  List<Meeting> both() {
    return both;
  }

  /** The records kept that counted towards an indicator which is gone; known once merged. */
  List<Meeting> uncounted() {
    return uncounted;
  }

  private Meeting kept(Meeting here) {
    if (places.losesOne(here)) {
      uncounted.add(here);
    }
    return places.follow(here);
  }

  private boolean isImported(Meeting meeting) {
    Change origin = origins.get(meeting.id());
    return origin != null && origin.through() == Change.Through.IMPORT;
  }

  private Meeting meeting(Meeting listed) {
    Optional<Meeting> known = counterpart(listed);
    if (known.isEmpty()) {
      boolean free = listed.id() >= nextId;
      nextId = Math.max(nextId, free ? listed.id() : nextId) + 1;
      return free ? listed : listed.withId(nextId - 1);
    }
    Meeting here = known.get();
    taken.add(here.id());
    if (!isImported(here)) {
      if (!listed.equals(here)) {
        both.add(here);
      }
      return kept(here);
    }
    return listed(listed, here);
  }

  /** The imported record as the document has it, with what was added to it here. */
  private Meeting listed(Meeting listed, Meeting here) {
    return new Meeting(
        here.id(),
        listed.state(),
        listed.date(),
        listed.until(),
        listed.time() == null ? here.time() : listed.time(),
        listed.place() == null ? here.place() : listed.place(),
        listed.title(),
        listed.attendees(),
        listed.details(),
        listed.evidence().isEmpty() ? here.evidence() : listed.evidence(),
        listed.counts().isEmpty() ? kept(here).counts() : listed.counts());
  }

  /** The stored record that the listed one is: by its number, else by day and title. */
  private Optional<Meeting> counterpart(Meeting listed) {
    return stored
        .meeting(listed.id())
        .filter(here -> !taken.contains(here.id()))
        .filter(here -> isSame(here, listed) || (isImported(here) && isKin(here, listed)))
        .or(
            () ->
                stored.meetings().stream()
                    .filter(here -> !taken.contains(here.id()) && isSame(here, listed))
                    .findFirst());
  }

  private static boolean isSame(Meeting here, Meeting listed) {
    return here.date().equals(listed.date()) && isAlike(here, listed);
  }

  /** An imported record keeps its number when its day or its title is mended. */
  private static boolean isKin(Meeting here, Meeting listed) {
    return here.date().equals(listed.date()) || isAlike(here, listed);
  }

  private static boolean isAlike(Meeting here, Meeting listed) {
    return Titles.isAlike(here.title(), listed.title());
  }

  /** The indicator as stated, with the splits that still fit and the results entered here. */
  private Indicator indicator(Indicator stated) {
    Optional<Indicator> known =
        stored.indicators().stream()
            .filter(each -> Titles.isSame(each.name(), stated.name()))
            .findFirst();
    if (known.isEmpty()) {
      return stated;
    }
    SortedMap<Integer, List<Long>> quarters = new TreeMap<>(stated.quarters());
    known
        .get()
        .quarters()
        .forEach(
            (year, split) -> {
              long sum = split.stream().mapToLong(Long::longValue).sum();
              if (sum == stated.targets().getOrDefault(year, 0L)) {
                quarters.putIfAbsent(year, split);
              }
            });
    List<Result> results = new ArrayList<>(stated.results());
    known.get().results().stream()
        .filter(each -> !results.contains(each) && !isPrinted(each))
        .forEach(results::add);
    return new Indicator(
        stated.name(), stated.unit(), stated.measure(), stated.targets(), quarters, results);
  }

  /** Whether the result stood for a figure that the stored card's document printed. */
  private boolean isPrinted(Result result) {
    Printed printed = stored.printed();
    return printed != null
        && result.span().from().equals(stored.term().from())
        && result.span().to().equals(printed.asOf());
  }
}
