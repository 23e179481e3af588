package yaksok.desk.meeting;

import java.util.List;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Button;
import yaksok.domain.Message;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Asks on the day of a planned meeting, or after it, what became of it. */
public final class PlannedQuestion {
  private PlannedQuestion() {}

  /** The question and its three answers: it took place, it moved, it was cancelled. */
  public static List<Reply.Part> parts(CardKey card, Meeting meeting) {
    return List.of(
        new Reply.Line(
            Message.of("meeting.asked.planned", meeting.date(), meeting.title(), card.number())),
        new Reply.Buttons(
            List.of(
                held(card, meeting),
                Button.plain(
                    Actions.MOVED, value(card, meeting), Message.of("meeting.button.moved")),
                Button.plain(
                    Actions.CANCELLED,
                    value(card, meeting),
                    Message.of("meeting.button.cancelled")))));
  }

  static Button held(CardKey card, Meeting meeting) {
    return Button.primary(Actions.HELD, value(card, meeting), Message.of("meeting.button.held"));
  }

  private static String value(CardKey card, Meeting meeting) {
    return new MeetingKey(card, meeting.id()).toString();
  }
}
