package yaksok.desk.meeting;

import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;

/** Refusals that several use cases share. */
final class Refusals {
  private Refusals() {}

  static Outcome noSuchMeeting(Asker asker, Card card, int id) {
    return Office.refusal(
        asker,
        Message.of(
            "meeting.refused.number", Message.of("meeting.card", card.number(), card.title()), id));
  }

  static Outcome notDeleted(Asker asker, Card card, int id) {
    return Office.refusal(
        asker,
        Message.of(
            "meeting.refused.there", Message.of("meeting.card", card.number(), card.title()), id));
  }

  static Outcome nothingChanged(Asker asker, Meeting meeting) {
    return Office.refusal(asker, Message.of("meeting.unchanged", meeting.date(), meeting.title()));
  }
}
