package yaksok.desk.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;

/** "최근 회의 언제예요?": the first, the last or the next record. */
final class OneMeetingResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period());
    if (isWithoutFigure(asked, scope)) {
      return RateResponder.withoutFigures(draft.items(List.of()), asked, scope).build();
    }
    Optional<Meeting> found = find(asked, scope.days());
    draft.items(found.stream().map(Item.Entry::of).toList());
    draft.headline(
        Phrases.yesNo(asked.query().yesNo(), found.isPresent(), said(asked, scope, found)));
    found
        .filter(each -> each.attendees().headcount() != null)
        .ifPresent(each -> draft.small(Attendances.of(each)));
    Footing.counted(draft, asked, scope);
    found
        .map(each -> ShowRecord.button(asked.card(), each))
        .ifPresent(button -> draft.say(new Reply.Buttons(List.of(button))));
    return draft.build();
  }

  /** What comes next may lie in a period that has not begun. */
  private static boolean isWithoutFigure(Asked asked, Scope scope) {
    boolean ahead = asked.query().kind() == Kind.NEXT && scope.gap() == Scope.Gap.NOT_BEGUN;
    return scope.gap() != null && !ahead;
  }

  private static Optional<Meeting> find(Asked asked, Period period) {
    List<Meeting> held = asked.held(period);
    return switch (asked.query().kind()) {
      case FIRST -> held.stream().findFirst();
      case NEXT -> next(asked, period);
      default -> held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    };
  }

  private static Optional<Meeting> next(Asked asked, Period period) {
    Predicate<Meeting> words = asked.holding();
    return asked.card().meetings().stream()
        .filter(each -> each.state() == Meeting.State.PLANNED)
        .filter(each -> !each.date().isBefore(asked.asOf()) && period.contains(each.date()))
        .filter(words)
        .findFirst();
  }

  private static Message said(Asked asked, Scope scope, Optional<Meeting> found) {
    Message said = said(asked, found);
    return scope.basis() == Basis.PERIOD
        ? Message.of("answer.label.within", scope.labelSoFar(), said)
        : said;
  }

  private static Message said(Asked asked, Optional<Meeting> found) {
    String key = "answer." + asked.query().kind().code();
    String words = String.join(" ", asked.query().words());
    if (found.isEmpty()) {
      return words.isEmpty() ? Message.of(key + ".none") : Message.of(key + ".none.words", words);
    }
    return Message.of(key, found.get().date(), found.get().title());
  }
}
