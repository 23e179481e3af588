package yaksok.desk.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;
import yaksok.domain.card.Attendees;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.date.DateReading;
import yaksok.reading.meeting.MeetingDraft;
import yaksok.reading.meeting.MeetingLineReader;
import yaksok.reading.text.Reasoned;

/** What people type, read into a line, attendees, or a draft. */
final class Reading {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s,|<>]+");

  private static final AttendeeReader ATTENDEES = new AttendeeReader();
  private static final MeetingLineReader LINES = new MeetingLineReader();

  private Reading() {}

  static Attendees attendees(@Nullable String typed) {
    return ATTENDEES.read(typed);
  }

  static Line line(String typed, LocalDate today) {
    Reasoned reasoned = Reasoned.line(typed);
    MeetingDraft read = LINES.read(reasoned.text(), today);
    return new Line(
        read.card(),
        day(read, today),
        Objects.requireNonNullElse(read.title(), ""),
        attendees(read.attendees()),
        read.place(),
        details(read),
        links(read.evidence()),
        reasoned);
  }

  private static Line.Day day(MeetingDraft read, LocalDate today) {
    DateReading date = read.date();
    String time = time(read.time());
    if (date instanceof DateReading.Found found) {
      return new Line.On(found.date(), found.until(), time);
    }
    if (date instanceof DateReading.Asked asked) {
      return new Line.Open(asked.choices(), asked.untils(), time);
    }
    if (date instanceof DateReading.Vague) {
      return new Line.Open(List.of(today), Map.of(), time);
    }
    if (date instanceof DateReading.Impossible impossible) {
      return new Line.Impossible(Message.of("meeting.fault.date.impossible", impossible.typed()));
    }
    return date instanceof DateReading.WrongWeekday wrong
        ? new Line.Impossible(Message.of("meeting.fault.date.weekday", wrong.typed(), wrong.date()))
        : new Line.On(today, null, time);
  }

  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : time.toString();
  }

  private static List<String> links(@Nullable String evidence) {
    return evidence == null
        ? List.of()
        : LINK.matcher(evidence).results().map(found -> found.group()).distinct().toList();
  }

  /** Evidence that is no link is kept with the details, so that nothing typed is lost. */
  private static @Nullable String details(MeetingDraft read) {
    List<String> parts = new ArrayList<>();
    Stream.ofNullable(read.details()).forEach(parts::add);
    Stream.ofNullable(read.evidence())
        .filter(evidence -> !LINK.matcher(evidence).replaceAll("").matches("[\\s,;]*"))
        .forEach(parts::add);
    return parts.isEmpty() ? null : String.join("\n", parts);
  }

  /**
   * The draft that a line makes.
   *
   * @param retry holds the day
   */
  static Draft draft(Line line, Retry retry) {
    return new Draft(
        Objects.requireNonNull(retry.date()),
        retry.until(),
        line.time(),
        line.place(),
        line.title(),
        line.attendees(),
        line.details(),
        Stream.concat(line.evidence().stream(), Stream.ofNullable(retry.evidence())).toList(),
        null,
        true);
  }
}
