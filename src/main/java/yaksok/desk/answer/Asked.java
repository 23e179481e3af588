package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Status;
import yaksok.domain.card.Stewardship;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Counting;
import yaksok.domain.rate.Standing;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Period;
import yaksok.reading.question.Query;
import yaksok.reading.question.Supposition;

/**
 * A question that is understood, with the card that it is about.
 *
 * @param positions of the indicators asked about, from 1: the one named, else all
 * @param named the records that the asker may search by names of people
 * @param names what the office calls the statuses
 */
record Asked(
    Query query,
    Asker asker,
    Card card,
    Stewardship stewardship,
    List<Integer> positions,
    Predicate<Meeting> named,
    Status.Names names) {

  LocalDate asOf() {
    return query.asOf();
  }

  Scope scope() {
    return Scope.of(query, card.term());
  }

  /** Why the percentage that the question states can't be compared with the rate. */
  Optional<Message> incomparable() {
    Supposition supposed = query.supposed();
    if (supposed == null) {
      return Optional.empty();
    }
    if (!isOfOneIndicator() && supposed.isAboveTheCap()) {
      return Optional.of(Message.of("answer.unclear.percent.several", supposed.threshold()));
    }
    return positions.stream()
        .map(this::indicator)
        .filter(each -> supposed.percent() != null && each.unit().equals("%"))
        .map(each -> Message.of("answer.unclear.percent.level", supposed.threshold(), each.name()))
        .findFirst();
  }

  Draft draft() {
    return new Draft(query, asker, query.kind()).card(card.number());
  }

  Indicator indicator(int position) {
    return card.indicators().get(position - 1);
  }

  /** The only indicator asked about. */
  Indicator indicator() {
    return indicator(positions.get(0));
  }

  boolean isOfOneIndicator() {
    return positions.size() == 1;
  }

  boolean isOfAllIndicators() {
    return positions.size() == card.indicators().size();
  }

  /** Whether the period is made of whole quarters of one year, but not all of them. */
  boolean isPartOfOneYear(Scope scope) {
    Period days = scope.days();
    Optional<Period> year = Period.year(days.from().getYear()).cutTo(card.term());
    return scope.basis() == Basis.PERIOD
        && Targets.isWholeQuarters(days, card.term())
        && year.filter(whole -> whole.contains(days) && !whole.equals(days)).isPresent();
  }

  Standing standing(Scope scope) {
    return switch (scope.basis()) {
      case PERIOD -> Standing.ofPeriod(card, positions, scope.days(), asOf());
      case TO_DATE -> Standing.toDate(card, positions, asOf());
      case TERM -> Standing.ofTerm(card, positions, asOf());
    };
  }

  Standing term() {
    return Standing.ofTerm(card, positions, asOf());
  }

  /** The records that hold every word of the question that picks records. */
  Predicate<Meeting> holding() {
    return RecordWords.holding(query.words(), named);
  }

  /** The held records of the period that hold every word of the question that picks records. */
  List<Meeting> held(Period period) {
    return Counting.held(card, period, asOf()).stream()
        .filter(holding())
        .filter(this::isOfIndicator)
        .toList();
  }

  private boolean isOfIndicator(Meeting meeting) {
    return isOfAllIndicators() || positions.stream().anyMatch(meeting.counts()::contains);
  }

  static List<Integer> all(Card card) {
    return IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
  }
}
