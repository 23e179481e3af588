package yaksok.desk.remind;

import java.time.LocalDate;
import java.util.Optional;
import yaksok.desk.Reminders.Stage;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;
import yaksok.domain.time.Quarter;

/** The question after one planned meeting on one day, as a stage: {@code planned 15 2017-03-20}. */
record PlannedStage(int meeting, LocalDate day) {
  private static final String NAME = "planned";

  static Stage of(CardKey card, Meeting meeting) {
    return new Stage(
        card, 0, Quarter.of(meeting.date()), NAME + " " + meeting.id() + " " + meeting.date());
  }

  /** What the stage asks about; empty where it is one of a quarter. */
  static Optional<PlannedStage> of(Stage stage) {
    String[] parts = stage.name().split(" ", -1);
    return parts.length == 3 && parts[0].equals(NAME)
        ? Optional.of(new PlannedStage(Integer.parseInt(parts[1]), LocalDate.parse(parts[2])))
        : Optional.empty();
  }

  /** Whether the meeting is still planned for that day. */
  boolean isOpen(Meeting now) {
    return now.state() == Meeting.State.PLANNED && now.date().equals(day);
  }
}
