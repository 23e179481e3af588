package yaksok.desk.answer;

import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Counting;
import yaksok.domain.rate.QuarterPlan;
import yaksok.domain.rate.Standing;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Period;

/** What a number rests on: its basis and as-of date, its assumptions and its records. */
final class Footing {
  /** As many as stand side by side. */
  private static final int MOST_BUTTONS = 5;

  private Footing() {}

  /** The small print under a rate or a target. */
  static Draft measured(Draft draft, Asked asked, Scope scope) {
    return cut(draft.small(Phrases.basis(scope, asked.card())), scope);
  }

  /** The small print under what is only counted. */
  static Draft counted(Draft draft, Asked asked, Scope scope) {
    return cut(draft.small(Phrases.day(scope, asked.card())), scope);
  }

  private static Draft cut(Draft draft, Scope scope) {
    if (scope.isCut()) {
      draft.small(Message.of("answer.cut", scope.days()));
    }
    return draft;
  }

  /** What a target rests on. */
  static Draft remarks(Draft draft, Asked asked, Scope scope) {
    if (scope.basis() == Basis.TO_DATE) {
      draft.small(Message.of("answer.whole-year"));
    }
    if (rests(asked, scope)) {
      draft.small(Message.of("answer.proposed"));
    }
    return draft;
  }

  /** How many of the records held were counted. */
  static Draft share(Draft draft, Asked asked, Standing standing) {
    int held = Counting.held(asked.card(), standing.period(), asked.asOf()).size();
    if (held > 0) {
      draft.small(Message.of("answer.counted", counted(standing), held));
    }
    return draft;
  }

  static Draft button(Draft draft, Asked asked, Scope scope) {
    return button(draft, asked, scope.days());
  }

  static Draft button(Draft draft, Asked asked, Period days) {
    Message label = Message.of("answer.show-records");
    return draft.say(new Reply.Buttons(List.of(records(asked, days, label))));
  }

  /** A button for the records of each period. */
  static Draft buttons(Draft draft, Asked asked, List<Scope> scopes) {
    List<Reply.Button> buttons =
        scopes.stream()
            .filter(scope -> scope.gap() == null)
            .limit(MOST_BUTTONS)
            .map(scope -> records(asked, scope.days(), of(scope)))
            .toList();
    return buttons.isEmpty() ? draft : draft.say(new Reply.Buttons(buttons));
  }

  private static Message of(Scope scope) {
    return Message.of("answer.show-records.of", scope.label());
  }

  private static Reply.Button records(Asked asked, Period days, Message label) {
    int position = asked.isOfOneIndicator() ? asked.positions().get(0) : RecordsPage.ALL;
    RecordsPage page =
        new RecordsPage(asked.card().key(), position, days, asked.asOf(), 0, asked.query().words());
    return Reply.Button.plain(ShowRecords.ACTION, page.encoded(), label);
  }

  private static long counted(Standing standing) {
    return standing.lines().stream()
        .flatMap(line -> line.actual().records().stream())
        .distinct()
        .count();
  }

  /** Whether the target asked about rests on a split that nobody has set. */
  private static boolean rests(Asked asked, Scope scope) {
    return scope.basis() == Basis.PERIOD
        && Targets.isWholeQuarters(scope.days(), asked.card().term())
        && scope.days().years().stream().anyMatch(year -> isPart(year, scope, asked.card()))
        && asked.positions().stream()
            .anyMatch(position -> isProposed(asked, position, scope.days()));
  }

  private static boolean isPart(int year, Scope scope, Card card) {
    return Period.year(year)
        .cutTo(card.term())
        .filter(whole -> !scope.days().contains(whole))
        .isPresent();
  }

  private static boolean isProposed(Asked asked, int position, Period days) {
    return days.years().stream()
        .filter(year -> asked.indicator(position).targets().containsKey(year))
        .anyMatch(
            year ->
                QuarterPlan.of(asked.indicator(position), asked.card().term(), year).proposed());
  }
}
