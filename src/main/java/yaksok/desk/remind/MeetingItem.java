package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yaksok.desk.Reminders.Decision;
import yaksok.desk.Reply;
import yaksok.desk.meeting.PlannedQuestion;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Stewardship;

/** A planned meeting whose day has come: somebody is asked whether it took place. */
record MeetingItem(
    Decision decision, Card card, Stewardship stewardship, PlannedStage asked, LocalDate asOf)
    implements Item {
  private Optional<Meeting> meeting() {
    return card.meeting(asked.meeting());
  }

  @Override
  public boolean isWanted() {
    return meeting().filter(asked::isOpen).isPresent();
  }

  @Override
  public Optional<LocalDate> doneOn() {
    return isWanted() ? Optional.empty() : Optional.of(asOf);
  }

  /** The question with its buttons, or what became of the meeting. */
  List<Reply.Part> parts() {
    return isWanted()
        ? meeting().map(each -> PlannedQuestion.parts(card.key(), each)).orElse(List.of())
        : List.of(new Reply.Line(outcome()));
  }

  /** The same in a list of many. */
  Message brief() {
    return isWanted() ? meeting().map(each -> said("brief", each)).orElse(gone()) : outcome();
  }

  private Message outcome() {
    return meeting().map(this::outcome).orElse(gone());
  }

  private Message outcome(Meeting meeting) {
    return switch (meeting.state()) {
      case HELD -> said("held", meeting);
      case CANCELLED -> said("cancelled", meeting);
      case PLANNED ->
          Message.of("notice.meeting.moved", card.number(), meeting.title(), meeting.date());
    };
  }

  private Message said(String what, Meeting meeting) {
    return Message.of("notice.meeting." + what, card.number(), meeting.date(), meeting.title());
  }

  private Message gone() {
    return Message.of("notice.meeting.gone", card.number());
  }
}
