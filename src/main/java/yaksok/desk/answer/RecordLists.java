package yaksok.desk.answer;

import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
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
    return more(draft, records);
  }

  /** The same, each record with a button that opens it. */
  static Draft rows(Draft draft, Card card, List<Meeting> records) {
    draft.items(records.stream().map(Item.Entry::of).toList());
    records.stream()
        .limit(PAGE)
        .map(each -> ShowRecord.row(Phrases.record(each), card, each))
        .forEach(draft::say);
    return more(draft, records);
  }

  private static Draft more(Draft draft, List<Meeting> records) {
    return records.size() > PAGE
        ? draft.say(new Reply.Line(Message.of("answer.more", records.size() - PAGE)))
        : draft;
  }
}
