package yaksok.desk.answer;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import yaksok.desk.Rates;
import yaksok.desk.Units;
import yaksok.domain.Link;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;
import yaksok.domain.rate.Actual;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;

/** The turns of phrase that several answers share. */
final class Phrases {
  private Phrases() {}

  /** A rate with what it is made of; above the cap with the raw figure. */
  static Message rate(Message label, Standing standing, Rate rate) {
    return Message.of("answer.rate", label, Rates.said(standing, rate));
  }

  /** A rate, or that there is none. */
  static Message standing(Message label, Standing standing) {
    return standing
        .rate()
        .map(rate -> rate(label, standing, rate))
        .orElseGet(() -> withoutRate(label, standing));
  }

  /** Why a standing has no rate, with what is known. */
  static Message withoutRate(Message label, Standing standing) {
    if (!standing.isWhole()) {
      return unknown(label, standing);
    }
    List<Message> actuals =
        standing.lines().stream()
            .map(line -> Units.quantity(line.actual().value(), line.indicator().unit()))
            .map(Message.class::cast)
            .toList();
    return Message.of("answer.no-target", label, actuals);
  }

  /** That a figure is known only for other days than those asked about. */
  static Message unknown(Message label, Standing standing) {
    List<Message> known =
        standing.lines().stream()
            .flatMap(line -> line.actual().across().stream().map(each -> known(each, line)))
            .toList();
    return known.isEmpty()
        ? Message.of("answer.no-result", label)
        : Message.of("answer.known-for", label, known);
  }

  private static Message known(Result result, Standing.Line line) {
    return Message.of(
        "answer.known", result.span(), Units.quantity(result.value(), line.indicator().unit()));
  }

  /** Why there is no figure for these days. */
  static Message gap(Scope scope, Card card) {
    return switch (Objects.requireNonNull(scope.gap())) {
      case OUTSIDE_TERM -> Message.of("answer.gap.outside", scope.label(), card.term());
      case NOT_BEGUN -> Message.of("answer.gap.not-begun", scope.label(), scope.days().from());
    };
  }

  /** One line for an indicator: its name and figures. */
  static Message indicator(Standing.Line line) {
    Actual actual = line.actual();
    String unit = line.indicator().unit();
    if (!actual.isWhole()) {
      return Message.of("answer.indicator.unknown", line.indicator().name());
    }
    OptionalLong target = line.target();
    if (target.isEmpty()) {
      return Message.of(
          "answer.indicator.no-target",
          line.indicator().name(),
          Units.quantity(actual.value(), unit));
    }
    Rate rate = Rate.of(actual.value(), target.getAsLong());
    return Message.of(
        "answer.indicator",
        line.indicator().name(),
        Units.fraction(actual.value(), target.getAsLong(), unit),
        rate.capped());
  }

  /** A record as a line of a list. */
  static Message record(Meeting meeting) {
    Message line = Message.of("answer.record", meeting.id(), meeting.date(), meeting.title());
    return meeting.evidence().isEmpty()
        ? line
        : Message.of("answer.record.link", line, new Link(meeting.evidence().get(0)));
  }

  /** The small print of every answer: basis, as-of date and card. */
  static Message basis(Scope scope, Card card) {
    return Message.of(
        "answer.basis." + scope.basis().code(), scope.asOf(), card.number(), card.title());
  }

  /** The small print of an answer that rests on no basis: as-of date and card. */
  static Message day(Scope scope, Card card) {
    return Message.of("answer.basis.day", scope.asOf(), card.number(), card.title());
  }

  /** The answer to a yes-or-no question says so first. */
  static Message yesNo(boolean asked, boolean yes, Message said) {
    return asked ? Message.of(yes ? "answer.yes" : "answer.no", said) : said;
  }
}
