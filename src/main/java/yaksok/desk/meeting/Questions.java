package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yaksok.desk.GivenBack;
import yaksok.desk.Reply;
import yaksok.desk.Reply.Audience;
import yaksok.desk.Reply.Button;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Meeting;

/** What is asked back before a meeting is stored. */
final class Questions {
  private Questions() {}

  /** Offers the days with their years, each of which logs at once, and the form for any other. */
  static Reply whichDay(Language language, Line.Open open, Retry retry) {
    Stream<Button> days = open.choices().stream().flatMap(day -> onDay(retry, open, day));
    List<Button> buttons = Stream.concat(days, anotherDay(retry)).toList();
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(
        new Reply.Headline(Message.of("meeting.asked.day", List.<Object>copyOf(open.choices()))));
    if (buttons.isEmpty()) {
      parts.add(new Reply.Line(Message.of("meeting.asked.day.retype")));
      parts.addAll(GivenBack.returned(retry.line()));
    } else {
      parts.add(new Reply.Buttons(buttons));
    }
    return new Reply(language, Audience.ASKER, parts);
  }

  private static Stream<Button> onDay(Retry retry, Line.Open open, LocalDate day) {
    LocalDate until = open.untils().get(day);
    return retry.on(day, until).value().stream()
        .map(value -> Button.plain(Actions.LOG_AGAIN, value, Confirmation.days(day, until)));
  }

  private static Stream<Button> anotherDay(Retry retry) {
    return retry.value().stream()
        .map(value -> Button.plain(Actions.FORM, value, Message.of("meeting.button.day.other")));
  }

  /** Asks before a similar meeting of the same day is stored, with the buttons that do it. */
  static Reply similar(
      Language language, Subject subject, List<Meeting> found, LocalDate today, Retry retry) {
    List<Reply.Part> parts = new ArrayList<>(similar(language, subject, found, today).parts());
    List<Button> buttons = new ArrayList<>();
    found.stream()
        .filter(each -> each.state() == Meeting.State.PLANNED && !each.date().isAfter(today))
        .findFirst()
        .ifPresent(each -> buttons.add(PlannedQuestion.held(subject.key(), each)));
    if (!buttons.isEmpty()) {
      parts.add(new Reply.Line(Message.of("meeting.asked.similar.planned")));
    }
    Optional<String> carried = retry.regardless().value();
    carried.map(Questions::anyway).ifPresent(buttons::add);
    if (carried.isEmpty()) {
      parts.add(new Reply.Line(Message.of("meeting.asked.similar.form")));
    }
    if (!buttons.isEmpty()) {
      parts.add(new Reply.Buttons(buttons));
    }
    parts.addAll(GivenBack.returned(retry.line()));
    return new Reply(language, Audience.ASKER, parts);
  }

  private static Button anyway(String value) {
    return Button.plain(Actions.LOG_AGAIN, value, Message.of("meeting.button.anyway"));
  }

  static Reply similar(Language language, Subject subject, List<Meeting> found, LocalDate today) {
    List<Message> items = found.stream().map(MeetingLine::said).toList();
    return new Reply(
        language,
        Audience.ASKER,
        List.of(
            new Reply.Headline(
                Message.of("meeting.asked.similar", subject.card().number(), found.size())),
            new Reply.Items(items)));
  }
}
