package yaksok.desk.answer;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Budget;
import yaksok.domain.time.Period;

/** "2015년 예산은?": won by year and by source of funds. */
final class BudgetResponder implements Responder {
  private static final String EVERY_SOURCE = "*";

  @Override
  public Answer respond(Asked asked) {
    Period named = asked.query().period();
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period()).unit("KRW");
    Budget budget = asked.card().budget();
    if (named != null && scope.period() == null) {
      return RateResponder.withoutFigures(draft, asked, scope).build();
    }
    if (budget == null) {
      return draft.headline(Message.of("answer.budget.no")).small(basis(asked)).build();
    }
    if (named != null && !isWholeYears(scope.days(), asked.card().term())) {
      return draft
          .headline(Message.of("answer.budget.years-only", named))
          .small(basis(asked))
          .build();
    }
    if (asked.query().afterTerm()) {
      afterTerm(draft, asked, budget);
    } else {
      answer(draft, asked, budget, named == null ? null : scope.days());
    }
    if (budget.note() != null) {
      draft.small(Message.of("answer.budget.note", budget.note()));
    }
    return draft.small(basis(asked)).build();
  }

  private static void answer(Draft draft, Asked asked, Budget budget, @Nullable Period years) {
    String source = asked.query().budgetSource();
    boolean every = EVERY_SOURCE.equals(source);
    OptionalLong sum = sum(budget, source(source), years);
    Message label =
        years == null
            ? Message.of("answer.budget.label.total")
            : Message.of("answer.budget.label.years", years(asked));
    sum.ifPresent(draft::value);
    draft.headline(said(label, source(source), sum));
    if (every) {
      List<Item.Funds> funds = funds(budget, years);
      draft.items(funds);
      draft.list(funds.stream().map(BudgetResponder::line).toList());
    }
  }

  /** The column behind the term's years; a card without figures there has none. */
  private static void afterTerm(Draft draft, Asked asked, Budget budget) {
    String source = asked.query().budgetSource();
    OptionalLong sum = total(cells(budget, source(source), Budget.AFTER_TERM::equals));
    sum.ifPresent(draft::value);
    draft
        .on(null, null)
        .headline(said(Message.of("answer.budget.label.after"), source(source), sum));
  }

  private static @Nullable String source(@Nullable String source) {
    return EVERY_SOURCE.equals(source) ? null : source;
  }

  private static Message said(Message label, @Nullable String source, OptionalLong sum) {
    if (sum.isEmpty()) {
      return source == null
          ? Message.of("answer.budget.none", label)
          : Message.of("answer.budget.source.none", label, source);
    }
    return source == null
        ? Message.of("answer.budget", label, sum.getAsLong())
        : Message.of("answer.budget.source", label, source, sum.getAsLong());
  }

  /** The sum of the columns asked for; empty where the card has none of them. */
  private static OptionalLong sum(Budget budget, @Nullable String source, @Nullable Period years) {
    if (years == null && source == null) {
      return OptionalLong.of(budget.total());
    }
    return total(cells(budget, source, column -> isIn(column, years)));
  }

  private static List<Long> cells(
      Budget budget, @Nullable String source, Predicate<String> columns) {
    return budget.bySource().entrySet().stream()
        .filter(each -> source == null || source.equals(each.getKey()))
        .flatMap(each -> each.getValue().entrySet().stream())
        .filter(cell -> columns.test(cell.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static OptionalLong total(List<Long> cells) {
    return cells.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(cells.stream().mapToLong(Long::longValue).sum());
  }

  private static boolean isIn(String column, @Nullable Period years) {
    return years == null || years.years().stream().map(String::valueOf).anyMatch(column::equals);
  }

  private static List<Item.Funds> funds(Budget budget, @Nullable Period years) {
    return budget.bySource().keySet().stream()
        .flatMap(
            source ->
                sum(budget, source, years).stream().mapToObj(won -> new Item.Funds(source, won)))
        .toList();
  }

  private static Message line(Item.Funds funds) {
    return Message.of("answer.budget.line", funds.source(), funds.value());
  }

  private static Period years(Asked asked) {
    Period named = asked.query().period();
    return named == null ? asked.card().term() : named;
  }

  /** A card has its budget by year: whole ones, as far as they lie within the term. */
  private static boolean isWholeYears(Period days, Period term) {
    boolean begins = days.from().getDayOfYear() == 1 || days.from().equals(term.from());
    boolean ends = days.to().plusDays(1).getDayOfYear() == 1 || days.to().equals(term.to());
    return begins && ends;
  }

  private static Message basis(Asked asked) {
    return Message.of(
        "answer.basis.budget", asked.asOf(), asked.card().number(), asked.card().title());
  }
}
