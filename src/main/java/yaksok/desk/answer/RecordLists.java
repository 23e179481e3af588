package yaksok.desk.answer;

import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** Lists of records in a reply: the first page, and how many more there are. */
final class RecordLists {
  static final int PAGE = 10;

  private RecordLists() {}

  /** That there is no record such as was asked for. */
  static Message none(Asked asked, Scope scope) {
    List<String> words = asked.query().words();
    return words.isEmpty()
        ? Message.of("answer.meetings.none", scope.labelSoFar())
        : Message.of("answer.search.none", scope.labelSoFar(), String.join(" ", words));
  }

  static Draft list(Draft draft, List<Meeting> records) {
    draft.items(records.stream().map(Item.Entry::of).toList());
    draft.list(records.stream().limit(PAGE).map(Phrases::record).toList());
    if (records.size() > PAGE) {
      draft.say(new Reply.Line(Message.of("answer.more", records.size() - PAGE)));
    }
    return draft;
  }
}
