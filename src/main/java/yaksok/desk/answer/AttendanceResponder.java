package yaksok.desk.answer;

import java.util.List;
import java.util.Objects;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.HeadCount;

/** "2015년 참석 인원은?": attendances, and of how many records they are known. */
final class AttendanceResponder implements Responder {
  @Override
  public Answer respond(Asked asked) {
    Scope scope = asked.scope();
    Draft draft = asked.draft().on(null, scope.period()).unit("명");
    if (scope.gap() != null) {
      return RateResponder.withoutFigures(draft, asked, scope).build();
    }
    List<Meeting> held = asked.held(scope.days());
    HeadCount count = HeadCount.of(held);
    draft.known(count.known(), count.of());
    if (count.known() > 0) {
      draft.value(count.attendances());
    }
    draft.headline(said(asked, scope, held, count));
    if (held.size() == 1 && count.known() == 1) {
      draft.small(Attendances.of(held.get(0)));
    }
    organisations(draft, held);
    Footing.counted(draft, asked, scope);
    return held.isEmpty() ? draft.build() : Footing.button(draft, asked, scope).build();
  }

  /** "창업팀 참석 인원": how many came of one body or role, which no record counts for sure. */
  static boolean countsSomeOnly(Asked asked) {
    List<String> words = asked.query().words();
    return !words.isEmpty()
        && !asked.held(asked.scope().days()).stream()
            .allMatch(RecordWords.about(words, asked.named()));
  }

  private static Message said(Asked asked, Scope scope, List<Meeting> held, HeadCount count) {
    Message label = held.size() == 1 ? one(held.get(0)) : label(asked, scope);
    if (count.of() == 0) {
      return RecordLists.none(asked, scope);
    }
    if (count.known() == 0) {
      return Message.of("answer.attendance.unknown", label, count.of());
    }
    Message heads =
        Message.of(
            count.approximate() ? "answer.heads.about" : "answer.heads", count.attendances());
    if (held.size() == 1) {
      return Message.of("answer.attendance.one", label, heads);
    }
    return count.unknown() == 0
        ? Message.of("answer.attendance", label, heads, count.known(), count.of())
        : Message.of(
            "answer.attendance.partly", label, heads, count.known(), count.of(), count.unknown());
  }

  private static Message one(Meeting meeting) {
    return Message.of("answer.label.meeting", meeting.date(), meeting.title());
  }

  private static Message label(Asked asked, Scope scope) {
    List<String> words = asked.query().words();
    return words.isEmpty()
        ? scope.labelSoFar()
        : Message.of("answer.label.words", scope.labelSoFar(), String.join(" ", words));
  }

  private static void organisations(Draft draft, List<Meeting> held) {
    long bodies =
        held.stream()
            .map(each -> each.attendees().organisations())
            .filter(Objects::nonNull)
            .mapToLong(Integer::longValue)
            .sum();
    if (bodies > 0) {
      draft.small(Message.of("answer.organisations", bodies));
    }
  }
}
