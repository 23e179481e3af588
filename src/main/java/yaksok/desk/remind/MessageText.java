package yaksok.desk.remind;

import java.util.ArrayList;
import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.notice.NoticePlan;

/** What one conversation gets at one moment, as one message, however many cards. */
final class MessageText {
  /** Up to this many quarters are said in full, each with its buttons; more make a list. */
  private static final int IN_FULL = 8;

  private final Language language;
  private final ItemText text;

  MessageText(Language language, NoticePlan plan) {
    this.language = language;
    this.text = new ItemText(plan.calendar());
  }

  Reply of(MessageName name, List<Item> items) {
    List<Reply.Part> parts = new ArrayList<>();
    if (items.size() > 1) {
      parts.add(new Reply.Headline(title(items)));
    }
    if (items.size() > IN_FULL) {
      parts.add(new Reply.Items(items.stream().map(this::brief).toList()));
      parts.add(new Reply.Small(Message.of("notice.many.hint")));
    } else {
      items.forEach(item -> parts.addAll(inFull(item, items.size() == 1)));
    }
    name.failures().forEach(failure -> parts.add(new Reply.Small(failure.said())));
    return new Reply(language, Reply.Audience.CHANNEL, parts);
  }

  private static Message title(List<Item> items) {
    long open = items.stream().filter(item -> !item.isSettled()).count();
    boolean asked = items.stream().anyMatch(MeetingItem.class::isInstance);
    return Message.of(asked ? "notice.many.asked" : "notice.many", open);
  }

  private Message brief(Item item) {
    return item instanceof QuarterItem quarter ? text.brief(quarter) : ((MeetingItem) item).brief();
  }

  private List<Reply.Part> inFull(Item item, boolean alone) {
    if (item instanceof MeetingItem meeting) {
      return meeting.parts();
    }
    QuarterItem quarter = (QuarterItem) item;
    Message said = text.headline(quarter);
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(alone ? new Reply.Headline(said) : new Reply.Line(said));
    if (!item.isSettled()) {
      parts.addAll(text.details(quarter));
    }
    return parts;
  }
}
