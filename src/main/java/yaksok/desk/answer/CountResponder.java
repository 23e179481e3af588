package yaksok.desk.answer;

import java.util.List;
import java.util.OptionalLong;
import yaksok.desk.Units;
import yaksok.domain.Message;
import yaksok.domain.card.Measure;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.Standing;

/** "간담회 몇 번 했나요?": what was reached, without regard to a target. */
final class CountResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period());
    if (scope.gap() != null) {
      return RateResponder.withoutFigures(draft, asked, scope).build();
    }
    if (!asked.query().words().isEmpty()) {
      picked(draft, asked, scope);
    } else if (asked.isOfOneIndicator()) {
      one(draft, asked, scope, asked.standing(scope).lines().get(0));
    } else {
      several(draft, asked, scope, asked.standing(scope));
    }
    return Footing.button(Footing.counted(draft, asked, scope), asked, scope).build();
  }

  private static void one(Draft draft, Asked asked, Scope scope, Standing.Line line) {
    String unit = line.indicator().unit();
    draft.unit(unit);
    if (!line.actual().isWhole()) {
      draft.headline(Phrases.unknown(scope.label(), asked.standing(scope)));
      return;
    }
    long value = line.actual().value();
    draft.value(value).actual(value).headline(said(asked, scope, value, unit));
    int held = asked.held(scope.days()).size();
    if (line.indicator().measure() == Measure.RECORDS && held > 0) {
      draft.small(Message.of("answer.counted", line.actual().records().size(), held));
    }
  }

  private static Message said(Asked asked, Scope scope, long value, String unit) {
    return Phrases.yesNo(
        asked.query().yesNo(),
        value > 0,
        Message.of("answer.actual", scope.labelSoFar(), Units.quantity(value, unit)));
  }

  /** Records that hold the question's words, counted as meetings. */
  private static void picked(Draft draft, Asked asked, Scope scope) {
    List<Meeting> found = asked.held(scope.days());
    Message times = Units.quantity(found.size(), "회");
    draft.value(found.size()).unit("회");
    draft.headline(
        Phrases.yesNo(
            asked.query().yesNo(),
            !found.isEmpty(),
            Message.of(
                "answer.actual.words",
                scope.labelSoFar(),
                String.join(" ", asked.query().words()),
                times)));
    RecordLists.list(draft, found);
  }

  /** Indicators of different units have no sum: each is said by itself. */
  private static void several(Draft draft, Asked asked, Scope scope, Standing standing) {
    draft.items(standing.lines().stream().map(CountResponder::share).toList());
    draft.headline(
        Message.of("answer.actual.several", scope.labelSoFar(), asked.positions().size()));
    draft.list(standing.lines().stream().map(Phrases::indicator).toList());
  }

  private static Item.Share share(Standing.Line line) {
    OptionalLong value =
        line.actual().isWhole() ? OptionalLong.of(line.actual().value()) : OptionalLong.empty();
    return Shares.of(line.indicator(), value);
  }
}
