package yaksok.reading.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.date.DateReader;
import yaksok.reading.date.DateReading;
import yaksok.reading.text.Spelling;

/** One line being read: what is known of each field so far. */
final class LineReading {
  private static final Pattern CARD =
      Pattern.compile("(?<![\\w<&/])#(\\d{1,4}(?:@\\d{4})?)(?![\\w-])");
  private static final Pattern MENTION = Pattern.compile("<@[UW][A-Z0-9]+(?:\\|[^>|]*)?>");
  private static final List<Field> IN_ORDER = List.of(Field.TITLE, Field.ATTENDEES, Field.DETAILS);

  private final DateReader dates;
  private final AttendeeReader attendees;
  private final LocalDate today;
  private final Map<Field, String> fields = new EnumMap<>(Field.class);
  private final List<String> labelledDays = new ArrayList<>();
  private final List<Field> open = new ArrayList<>(IN_ORDER);
  private boolean parted;

  LineReading(DateReader dates, AttendeeReader attendees, LocalDate today) {
    this.dates = dates;
    this.attendees = attendees;
    this.today = today;
  }

  MeetingDraft read(String line) {
    Matcher number = CARD.matcher(Spelling.aligned(line));
    boolean named = number.find();
    String card = named ? number.group(1) : null;
    String text =
        named
            ? (line.substring(0, number.start()) + " " + line.substring(number.end())).strip()
            : line;
    List<Part> parts = Parts.of(text);
    parted = parts.size() > 1;
    parts.forEach(this::take);
    DateReading date = date();
    parting();
    moveMentions();
    return draft(card, date);
  }

  private void take(Part part) {
    Field field = isDate(part) ? Field.DATE : part.field();
    if (field == null) {
      field = open.isEmpty() ? Field.DETAILS : open.remove(0);
    } else {
      open.remove(field);
    }
    if (field == Field.DATE && !part.text().isEmpty()) {
      labelledDays.add(part.text());
    } else if (!part.text().isEmpty()) {
      String separator = field == Field.ATTENDEES ? ", " : " | ";
      fields.merge(field, part.text(), (before, more) -> before + separator + more);
    }
  }

  /** A part of its own behind the title that is nothing but a date. */
  private boolean isDate(Part part) {
    if (part.field() != null || open.contains(Field.TITLE)) {
      return false;
    }
    DateReading date = dates.read(part.text(), today);
    return !(date instanceof DateReading.None) && date.rest().isEmpty();
  }

  /**
   * The date at the front or the end of the title and those under labels. A date within the title
   * beside a labelled one is what the meeting is about.
   */
  private DateReading date() {
    String title = fields.getOrDefault(Field.TITLE, "");
    TitleDate found = TitleDate.of(title, dates, today);
    List<DateReading> all = new ArrayList<>();
    labelledDays.forEach(typed -> all.add(labelled(typed)));
    if (labelledDays.isEmpty() || found.isBesideTheTitle()) {
      all.add(0, found.date());
      set(Field.TITLE, found.title());
      titleBehindTheDate();
    }
    DateReading together = Days.together(all);
    all.stream()
        .filter(date -> !(date instanceof DateReading.Vague))
        .map(DateReading::typed)
        .filter(typed -> !together.typed().contains(typed))
        .forEach(typed -> append(Field.DETAILS, typed));
    return together;
  }

  /** A label without a day leaves it open, even where it says the time. */
  private DateReading labelled(String typed) {
    DateReading date = dates.read(typed, today);
    boolean kept = date instanceof DateReading.None || date instanceof DateReading.Vague;
    Optional<LocalTime> time = dates.time(typed);
    if (time.isEmpty()) {
      append(Field.DETAILS, kept ? typed : date.rest());
    }
    return date instanceof DateReading.None
        ? new DateReading.Vague(time.orElse(null), "", "")
        : date;
  }

  /** A date alone before the first bar: what follows is the title if it names nobody. */
  private void titleBehindTheDate() {
    String next = fields.get(Field.ATTENDEES);
    if (fields.containsKey(Field.TITLE) || next == null || !fields.containsKey(Field.DETAILS)) {
      return;
    }
    Attendees read = attendees.read(next);
    if (read.headcount() == null && read.groups().isEmpty() && read.organisations() == null) {
      fields.put(Field.TITLE, next);
      fields.remove(Field.ATTENDEES);
      String rest = fields.remove(Field.DETAILS);
      set(Field.ATTENDEES, rest == null ? "" : rest);
    }
  }

  /** Without bars and labels, later lines or the end of the title may hold the attendees. */
  private void parting() {
    String title = fields.get(Field.TITLE);
    if (title == null || parted) {
      return;
    }
    int end = title.indexOf('\n');
    if (end >= 0) {
      lines(title.substring(0, end).strip(), title.substring(end).strip());
      return;
    }
    Trailing.of(title, attendees)
        .ifPresent(
            split -> {
              fields.put(Field.TITLE, split.title());
              fields.put(Field.ATTENDEES, split.attendees());
            });
  }

  private void lines(String first, String others) {
    fields.put(Field.TITLE, first);
    String[] lines = others.split("\n", 2);
    Attendees read = attendees.read(lines[0]);
    if (read.headcount() != null || read.organisations() != null) {
      fields.put(Field.ATTENDEES, lines[0].strip());
      set(Field.DETAILS, lines.length > 1 ? lines[1].strip() : "");
    } else {
      fields.put(Field.DETAILS, others);
    }
  }

  /** Members mentioned anywhere took part; in the title they are named no more. */
  private void moveMentions() {
    String known = fields.getOrDefault(Field.ATTENDEES, "");
    String elsewhere =
        MENTION
            .matcher(fields.getOrDefault(Field.TITLE, "") + fields.getOrDefault(Field.DETAILS, ""))
            .results()
            .map(mention -> mention.group())
            .filter(mention -> !known.contains(mention))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!elsewhere.isEmpty()) {
      set(Field.ATTENDEES, known.isEmpty() ? elsewhere : known + ", " + elsewhere);
    }
    String title = fields.get(Field.TITLE);
    if (title != null && MENTION.matcher(title).find()) {
      set(Field.TITLE, MENTION.matcher(title).replaceAll(" ").replaceAll("\\s{2,}", " ").strip());
    }
  }

  private void append(Field field, String text) {
    if (!text.isEmpty()) {
      fields.merge(field, text, (before, more) -> before + " | " + more);
    }
  }

  private void set(Field field, String text) {
    if (text.isEmpty()) {
      fields.remove(field);
    } else {
      fields.put(field, text);
    }
  }

  private MeetingDraft draft(@Nullable String card, DateReading date) {
    LocalTime time = time(date);
    return new MeetingDraft(
        card,
        date,
        time,
        fields.get(Field.TITLE),
        fields.get(Field.ATTENDEES),
        fields.get(Field.DETAILS),
        fields.get(Field.PLACE),
        fields.get(Field.EVIDENCE));
  }

  /** The time behind the date, else under its own label; one that cannot be read is kept. */
  private @Nullable LocalTime time(DateReading date) {
    LocalTime time = Days.time(date);
    String labelled = fields.get(Field.TIME);
    if (labelled == null) {
      return time;
    }
    LocalTime own = time == null ? dates.time(labelled).orElse(null) : null;
    if (own == null) {
      append(Field.DETAILS, labelled);
    }
    return time == null ? own : time;
  }
}
