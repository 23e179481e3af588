package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Meeting;

/** Between what stands in a form and the meeting that it makes. */
final class FormReading {
  private static final Pattern MENTION = Pattern.compile("\\s*<@([A-Z0-9]+)>\\s*[,;]?\\s*");

  private FormReading() {}

  /** The faults of a form that names no card or no date. */
  static List<Fault> missing(MeetingForm form) {
    List<Fault> faults = new ArrayList<>();
    if (form.date() == null) {
      faults.add(Fault.of(MeetingField.DATE, "meeting.fault.date"));
    }
    if (form.card() == null) {
      faults.add(Fault.of(MeetingField.CARD, "meeting.fault.card"));
    }
    if (form.title().isBlank()) {
      faults.add(Fault.of(MeetingField.TITLE, "meeting.fault.title"));
    }
    return faults;
  }

  /**
   * @param before the edited meeting; null for a new one
   */
  static Draft draft(MeetingForm form, LocalDate date, @Nullable Meeting before) {
    return new Draft(
        date,
        date.equals(form.until()) ? null : form.until(),
        time(form, before),
        Office.blankToNull(form.place()),
        form.title().strip(),
        attendees(form, before),
        details(form, before),
        evidence(form, before),
        form.indicators(),
        form.counts());
  }

  private static List<String> evidence(MeetingForm form, @Nullable Meeting before) {
    String links = form.evidence();
    if (links == null) {
      return before == null ? List.of() : before.evidence();
    }
    return links.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static @Nullable String details(MeetingForm form, @Nullable Meeting before) {
    return form.details() == null && before != null
        ? before.details()
        : Office.blankToNull(form.details());
  }

  /** The form's picker holds when it began alone: the end that is stored stays with its begin. */
  private static @Nullable String time(MeetingForm form, @Nullable Meeting before) {
    String time = Office.blankToNull(form.time());
    String had = before == null ? null : before.time();
    return time != null && had != null && had.startsWith(time) ? had : time;
  }

  /** What was not touched stays as it was read; all else is read anew. */
  private static Attendees attendees(MeetingForm form, @Nullable Meeting before) {
    String had = before == null ? "" : others(before.attendees());
    String typed = Objects.requireNonNullElse(form.attendees(), had);
    if (before != null && had.equals(typed) && before.attendees().people().equals(form.members())) {
      return before.attendees();
    }
    Set<String> mentioned = new LinkedHashSet<>(form.members());
    mentioned.removeAll(Reading.attendees(typed).people());
    String mentions =
        mentioned.stream().map(id -> "<@" + id + ">").collect(Collectors.joining(", "));
    String all = typed.isBlank() || mentions.isEmpty() ? typed + mentions : typed + ", " + mentions;
    Attendees read = Reading.attendees(all);
    return new Attendees(
        typed.isBlank() ? null : typed,
        read.headcount(),
        read.approximate(),
        read.groups(),
        read.organisations(),
        read.people());
  }

  /** The form as it is filled in from what a line says already. */
  static MeetingForm filledIn(Line line, Retry retry) {
    Attendees attendees = line.attendees();
    List<String> evidence = new ArrayList<>(line.evidence());
    Stream.ofNullable(retry.evidence()).forEach(evidence::add);
    return new MeetingForm(
        retry.card(),
        null,
        retry.date(),
        retry.until(),
        line.time(),
        line.title(),
        attendees.people(),
        others(attendees),
        orEmpty(line.details()),
        orEmpty(line.place()),
        String.join("\n", evidence),
        null,
        true,
        line.reason().reason());
  }

  /** The form as it is filled in from a stored meeting. */
  static MeetingForm of(CardKey card, Meeting meeting) {
    return new MeetingForm(
        card,
        meeting.id(),
        meeting.date(),
        meeting.until(),
        meeting.time(),
        meeting.title(),
        meeting.attendees().people(),
        others(meeting.attendees()),
        orEmpty(meeting.details()),
        orEmpty(meeting.place()),
        String.join("\n", meeting.evidence()),
        meeting.counts(),
        !meeting.counts().isEmpty(),
        null);
  }

  /** The text without the members, who stand in a field of their own. */
  private static String others(Attendees attendees) {
    String text = attendees.text();
    if (text == null) {
      return "";
    }
    Matcher mentions = MENTION.matcher(text);
    String rest =
        mentions.replaceAll(
            found ->
                attendees.people().contains(found.group(1))
                    ? " "
                    : Matcher.quoteReplacement(found.group()));
    return rest.equals(text) ? text : rest.strip().replaceFirst("[,;]$", "").strip();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
