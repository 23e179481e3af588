package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.List;
import yaksok.desk.StatusWords;
import yaksok.domain.Message;
import yaksok.domain.rate.StatusRules;
import yaksok.domain.time.Period;

/** "추진상황은?": what the owner has set, else what the records say. */
final class StatusResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period());
    if (scope.gap() != null && asked.query().period() != null) {
      return RateResponder.withoutFigures(draft.items(List.of()), asked, scope).build();
    }
    LocalDate day = day(asked);
    String derived = asked.names().of(StatusRules.derive(asked.card(), day));
    String set = asked.card().status();
    String status = set == null || isEarlier(asked, day) ? derived : set;
    draft.items(List.of(new Item.Text(status)));
    draft.headline(Message.of("answer.status", StatusWords.of(status)));
    if (isEarlier(asked, day)) {
      draft.small(Message.of("answer.status.earlier", day));
    } else if (set == null) {
      draft.small(Message.of("answer.status.derived", day));
    } else {
      draft.small(Message.of("answer.status.set"));
      if (!status.equals(derived)) {
        draft.small(Message.of("answer.status.contradicted", StatusWords.of(derived)));
      }
    }
    draft.small(Message.of("answer.basis.day", day, asked.card().number(), asked.card().title()));
    Period term = asked.card().term();
    return day.isBefore(term.from())
        ? draft.build()
        : Footing.button(draft, asked, new Period(term.from(), earlier(day, term.to()))).build();
  }

  private static LocalDate earlier(LocalDate day, LocalDate other) {
    return day.isBefore(other) ? day : other;
  }

  /** The as-of date, or the end of the period asked about where that is over. */
  private static LocalDate day(Asked asked) {
    Period period = asked.query().period();
    return period != null && period.isOverOn(asked.asOf()) ? period.to() : asked.asOf();
  }

  /** What the owner has set says nothing about an earlier day that the question names. */
  private static boolean isEarlier(Asked asked, LocalDate day) {
    return day.isBefore(asked.asker().today());
  }
}
