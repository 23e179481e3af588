package yaksok.desk.answer;

import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** Lists of records in a reply: the first page, and how many more there are. */
final class RecordLists {
  static final int PAGE = 10;

  private RecordLists() {}

  static Draft list(Draft draft, List<Meeting> records) {
    draft.items(records.stream().map(Item.Entry::of).toList());
    draft.list(records.stream().limit(PAGE).map(Phrases::record).toList());
    if (records.size() > PAGE) {
      draft.say(new Reply.Line(Message.of("answer.more", records.size() - PAGE)));
    }
    return draft;
  }
}
