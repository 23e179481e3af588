package yaksok.desk.answer;

import java.util.List;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;
import yaksok.reading.question.Kind;

/** "2분기 회의 목록", "협동경제팀장이 참석한 회의": held records, listed from the oldest. */
final class MeetingsResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period()).unit("회");
    if (scope.gap() != null) {
      return RateResponder.withoutFigures(draft.items(List.of()), asked, scope).build();
    }
    List<Meeting> found = asked.held(scope.days());
    draft.value(found.size());
    draft.headline(
        Phrases.yesNo(asked.query().yesNo(), !found.isEmpty(), said(asked, scope, found)));
    if (asked.query().kind() == Kind.SEARCH) {
      RecordLists.rows(draft, asked.card(), found);
    } else {
      RecordLists.list(draft, found);
    }
    Footing.counted(draft, asked, scope);
    return found.isEmpty() ? draft.build() : Footing.button(draft, asked, scope).build();
  }

  private static Message said(Asked asked, Scope scope, List<Meeting> found) {
    String words = String.join(" ", asked.query().words());
    if (found.isEmpty()) {
      return RecordLists.none(asked, scope);
    }
    return asked.query().kind() == Kind.SEARCH && !words.isEmpty()
        ? Message.of("answer.search", scope.labelSoFar(), words, found.size())
        : Message.of("answer.meetings", scope.labelSoFar(), found.size());
  }
}
