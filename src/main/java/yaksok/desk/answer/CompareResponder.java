package yaksok.desk.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Rate;
import yaksok.domain.time.Period;

/** "2015년과 2016년 비교": the figures of several periods side by side, in the order of time. */
final class CompareResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    List<Scope> scopes =
        asked.query().periods().stream()
            .sorted(Comparator.comparing(Period::from).thenComparing(Period::to))
            .map(each -> scope(each, asked))
            .toList();
    Draft draft = asked.draft().on(Basis.PERIOD, null).unit("%");
    draft.items(scopes.stream().map(scope -> figures(scope, asked)).toList());
    draft.headline(
        Message.of("answer.compare", scopes.stream().map(scope -> brief(scope, asked)).toList()));
    draft.list(scopes.stream().map(scope -> line(scope, asked)).toList());
    draft.small(
        Message.of(
            "answer.basis.period", asked.asOf(), asked.card().number(), asked.card().title()));
    return Footing.buttons(draft, asked, scopes).build();
  }

  private static Scope scope(Period period, Asked asked) {
    return Scope.of(period, asked.query(), asked.card().term());
  }

  private static Item.Figures figures(Scope scope, Asked asked) {
    return scope.gap() != null
        ? new Item.Figures(scope.label(), null, null, null, OptionalLong.empty())
        : Figures.of(scope.label(), asked.standing(scope));
  }

  private static Message brief(Scope scope, Asked asked) {
    Optional<Rate> rate = scope.gap() == null ? asked.standing(scope).rate() : Optional.empty();
    return rate.map(each -> Message.of("answer.compare.rate", scope.labelSoFar(), each.capped()))
        .orElseGet(() -> Message.of("answer.compare.none", scope.labelSoFar()));
  }

  private static Message line(Scope scope, Asked asked) {
    return scope.gap() != null
        ? Phrases.gap(scope, asked.card())
        : Phrases.standing(scope.labelSoFar(), asked.standing(scope));
  }
}
