package yaksok.desk.answer;

import java.util.EnumSet;
import java.util.Set;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Due;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Supposition;

/** "2016년 이행률?": a rate with its numerator, denominator, basis and context. */
final class RateResponder implements Responder {
  /** Kinds whose answer names the target of a period that has not begun. */
  private static final Set<Kind> HAVING_TARGETS = EnumSet.of(Kind.RATE, Kind.REMAINING);

  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(scope.basis(), scope.period()).unit("%");
    if (scope.gap() != null) {
      return withoutFigures(draft, asked, scope).build();
    }
    Standing standing = asked.standing(scope);
    figures(draft, standing);
    standing
        .rate()
        .ifPresentOrElse(
            rate -> rated(draft, asked, scope, standing, rate),
            () -> draft.headline(unrated(asked, scope, standing)));
    lines(draft, standing);
    cumulative(draft, asked, scope);
    context(draft, asked, scope);
    Footing.measured(draft, asked, scope);
    Footing.remarks(draft, asked, scope);
    Footing.share(draft, asked, standing);
    return Footing.button(draft, asked, scope).build();
  }

  private static void figures(Draft draft, Standing standing) {
    if (standing.lines().size() != 1) {
      return;
    }
    Standing.Line line = standing.lines().get(0);
    draft.target(line.target());
    if (line.actual().isWhole()) {
      draft.actual(line.actual().value());
    }
  }

  private static void rated(Draft draft, Asked asked, Scope scope, Standing standing, Rate rate) {
    Message said = Phrases.rate(scope.labelSoFar(), standing, rate);
    draft.rate(rate);
    Supposition supposed = asked.query().supposed();
    draft.headline(
        supposed == null ? said : Verdict.first(supposed, rate, scope.hasDaysToCome(), said));
    draft.progress(rate);
  }

  private static Message unrated(Asked asked, Scope scope, Standing standing) {
    Message label = scope.labelSoFar();
    return standing.isWhole() && isCountsOnly(asked, scope)
        ? Message.of("answer.counts-only", Phrases.withoutRate(label, standing))
        : Phrases.withoutRate(label, standing);
  }

  /** Whether the period is one that no target exists for: a month, or not whole quarters. */
  static boolean isCountsOnly(Asked asked, Scope scope) {
    return scope.basis() == Basis.PERIOD
        && !Targets.isWholeQuarters(scope.days(), asked.card().term());
  }

  private static void lines(Draft draft, Standing standing) {
    if (standing.lines().size() > 1) {
      draft.items(standing.lines().stream().map(Figures::of).toList());
      draft.list(standing.lines().stream().map(Phrases::indicator).toList());
    }
  }

  /** Beside a quarter's own rate stands what its year has reached by its end. */
  private static void cumulative(Draft draft, Asked asked, Scope scope) {
    if (!asked.isOfOneIndicator() || !asked.isPartOfOneYear(scope)) {
      return;
    }
    int position = asked.positions().get(0);
    Due.of(asked.card(), position, Quarter.of(scope.days().to()), asked.asOf())
        .filter(due -> due.actual().isWhole() && due.target() > 0)
        .ifPresent(
            due ->
                draft.small(
                    Message.of(
                        "answer.cumulative",
                        due.quarter(),
                        Units.fraction(
                            due.actual().value(), due.target(), asked.indicator().unit()))));
  }

  /** A period's answer carries the term's rate, every other the current year's. */
  private static void context(Draft draft, Asked asked, Scope scope) {
    if (scope.basis() == Basis.PERIOD) {
      draft.small(Phrases.standing(Message.of("answer.label.term"), asked.term()));
      return;
    }
    Period year = Period.year(asked.asOf().getYear());
    Scope current = Scope.of(year, asked.query(), asked.card().term());
    if (current.gap() == null) {
      draft.small(Phrases.standing(current.labelSoFar(), asked.standing(current)));
    }
  }

  /** The answer where the days asked about can have no figure. */
  static Draft withoutFigures(Draft draft, Asked asked, Scope scope) {
    draft.headline(Phrases.gap(scope, asked.card()));
    boolean ahead = scope.gap() == Scope.Gap.NOT_BEGUN && scope.basis() == Basis.PERIOD;
    if (ahead && asked.isOfOneIndicator() && HAVING_TARGETS.contains(asked.query().kind())) {
      Targets.of(asked.indicator(), asked.card().term(), scope.days())
          .ifPresent(
              target ->
                  draft.small(
                      Message.of(
                          "answer.target",
                          scope.label(),
                          Units.quantity(target, asked.indicator().unit()))));
    }
    return draft.small(Phrases.day(scope, asked.card()));
  }
}
