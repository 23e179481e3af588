package yaksok.desk.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Due;
import yaksok.domain.rate.Standing;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Quarter;

/** "올해 몇 번 남았어요?": what is missing to a target. */
final class RemainingResponder implements Responder {
  /** What one indicator still lacks: empty where it has no target, or is not known. */
  private record Missing(OptionalLong count, long actual, OptionalLong target) {}

  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period());
    if (scope.gap() != null) {
      return RateResponder.withoutFigures(draft, asked, scope).build();
    }
    Standing standing = asked.standing(scope);
    if (asked.isOfOneIndicator()) {
      one(draft, asked, scope, standing);
    } else {
      several(draft, asked, scope, standing);
    }
    if (asked.isPartOfOneYear(scope)) {
      draft.small(DueResponder.basis(asked));
    } else {
      Footing.measured(draft, asked, scope);
    }
    Footing.remarks(draft, asked, scope);
    return Footing.button(draft, asked, scope).build();
  }

  private static void one(Draft draft, Asked asked, Scope scope, Standing standing) {
    Standing.Line line = standing.lines().get(0);
    String unit = line.indicator().unit();
    Missing missing = missing(asked, scope, line);
    draft.unit(unit).target(missing.target());
    if (line.actual().isWhole()) {
      draft.actual(missing.actual());
    }
    if (missing.count().isEmpty()) {
      draft.headline(none(asked, scope, standing));
      return;
    }
    long count = missing.count().getAsLong();
    Message made = madeOf(asked, scope, missing, unit);
    draft.value(count);
    draft.headline(
        Phrases.yesNo(
            asked.query().yesNo(),
            count > 0,
            count > 0
                ? Message.of("answer.remaining", scope.label(), Units.quantity(count, unit), made)
                : Message.of("answer.remaining.none", scope.label(), made)));
    missing.target().ifPresent(target -> draft.progress(missing.actual(), target));
  }

  private static Message madeOf(Asked asked, Scope scope, Missing missing, String unit) {
    Message made = Units.fraction(missing.actual(), missing.target().orElse(0), unit);
    return asked.isPartOfOneYear(scope) ? Message.of("answer.remaining.year", made) : made;
  }

  private static Message none(Asked asked, Scope scope, Standing standing) {
    Message said =
        standing.isWhole()
            ? Message.of("answer.target.none", scope.label())
            : Phrases.unknown(scope.label(), standing);
    return standing.isWhole() && RateResponder.isCountsOnly(asked, scope)
        ? Message.of("answer.counts-only", said)
        : said;
  }

  private static void several(Draft draft, Asked asked, Scope scope, Standing standing) {
    draft.items(
        standing.lines().stream()
            .map(line -> Shares.of(line.indicator(), missing(asked, scope, line).count()))
            .toList());
    draft.headline(Message.of("answer.remaining.several", scope.label(), standing.lines().size()));
    draft.list(
        standing.lines().stream()
            .map(line -> line(line, missing(asked, scope, line).count()))
            .toList());
  }

  private static Message line(Standing.Line line, OptionalLong missing) {
    return missing.isPresent()
        ? Message.of(
            "answer.indicator.remaining",
            line.indicator().name(),
            Units.quantity(missing.getAsLong(), line.indicator().unit()))
        : Message.of("answer.indicator.target.none", line.indicator().name());
  }

  /**
   * Within a year a surplus carries: what is missing is missing to the year's cumulative target.
   */
  private static Missing missing(Asked asked, Scope scope, Standing.Line line) {
    Optional<Due> due = dueAtItsEnd(asked, scope, line.position());
    if (due.isPresent() && due.get().actual().isWhole()) {
      return new Missing(
          OptionalLong.of(due.get().missing()),
          due.get().actual().value(),
          OptionalLong.of(due.get().target()));
    }
    return new Missing(line.shortfall(), line.actual().value(), line.target());
  }

  private static Optional<Due> dueAtItsEnd(Asked asked, Scope scope, int position) {
    List<Integer> years = scope.days().years();
    boolean quarters = Targets.isWholeQuarters(scope.days(), asked.card().term());
    return scope.basis() == Basis.PERIOD && years.size() == 1 && quarters
        ? Due.of(asked.card(), position, Quarter.of(scope.days().to()), asked.asOf())
        : Optional.empty();
  }
}
