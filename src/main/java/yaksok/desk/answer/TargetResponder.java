package yaksok.desk.answer;

import java.util.OptionalLong;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Indicator;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Standing;

/** "2017년 목표는?": what was promised; it stands before its period begins. */
final class TargetResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period());
    if (scope.period() == null || !isBegun(scope)) {
      return RateResponder.withoutFigures(draft, asked, scope).build();
    }
    Standing standing = asked.standing(scope);
    if (asked.isOfOneIndicator()) {
      one(draft, asked, scope, standing.lines().get(0).target());
    } else {
      several(draft, scope, standing);
    }
    Footing.measured(draft, asked, scope);
    return Footing.remarks(draft, asked, scope).build();
  }

  /** A target to date exists from the term's first day; that of a period or the term always. */
  private static boolean isBegun(Scope scope) {
    return scope.basis() != Basis.TO_DATE || scope.gap() == null;
  }

  private static void one(Draft draft, Asked asked, Scope scope, OptionalLong target) {
    Indicator indicator = asked.indicator();
    draft.unit(indicator.unit()).target(target);
    target.ifPresent(draft::value);
    Message said =
        target.isPresent()
            ? Message.of(
                "answer.target",
                scope.label(),
                Units.quantity(target.getAsLong(), indicator.unit()))
            : noTarget(asked, scope);
    draft.headline(Phrases.yesNo(asked.query().yesNo(), target.isPresent(), said));
  }

  private static Message noTarget(Asked asked, Scope scope) {
    Message none = Message.of("answer.target.none", scope.label());
    return RateResponder.isCountsOnly(asked, scope) ? Message.of("answer.counts-only", none) : none;
  }

  private static void several(Draft draft, Scope scope, Standing standing) {
    draft.items(
        standing.lines().stream().map(line -> Shares.of(line.indicator(), line.target())).toList());
    draft.headline(Message.of("answer.target.several", scope.label(), standing.lines().size()));
    draft.list(standing.lines().stream().map(TargetResponder::line).toList());
  }

  private static Message line(Standing.Line line) {
    Indicator indicator = line.indicator();
    return line.target().isPresent()
        ? Message.of(
            "answer.indicator.target",
            indicator.name(),
            Units.quantity(line.target().getAsLong(), indicator.unit()))
        : Message.of("answer.indicator.target.none", indicator.name());
  }
}
