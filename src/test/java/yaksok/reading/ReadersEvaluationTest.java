package yaksok.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.Shared;
import yaksok.domain.card.Attendees;
import yaksok.domain.time.Period;
import yaksok.reading.attendee.AttendeeReader;
import yaksok.reading.date.DateReading;
import yaksok.reading.meeting.MeetingDraft;
import yaksok.reading.meeting.MeetingLineReader;

/** Measures the readers on files of examples, and prints the share right and every miss. */
class ReadersEvaluationTest {
  private static final Path OWN = Path.of("src/test/resources/reading");
  private static final Period TERM =
      new Period(LocalDate.parse("2014-07-01"), LocalDate.parse("2018-06-30"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AttendeeReader attendees = new AttendeeReader();
  private final MeetingLineReader lines = new MeetingLineReader();

  @Test
  void readsTheSamplesOfAttendees() throws IOException {
    Path samples = Shared.file("samples/attendees.jsonl");
    assertThat(share(samples, "headcount", this::attendees)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(samples, "groups", this::attendees)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(samples, "organisations", this::attendees)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsTheSamplesOfMeetingLines() throws IOException {
    Path samples = Shared.file("samples/meeting_lines.jsonl");
    assertThat(share(samples, "", this::line)).isGreaterThanOrEqualTo(0.97);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attendees-1.jsonl",
        "attendees-2.jsonl",
        "attendees-3.jsonl",
        "attendees-4.jsonl",
        "attendees-5.jsonl",
        "attendees-6.jsonl",
        "attendees-7.jsonl",
        "attendees-8.jsonl",
        "attendees-9.jsonl",
        "attendees-10.jsonl",
        "attendees-11.jsonl"
      })
  void readsAttendeesAsOfficesWriteThem(String file) throws IOException {
    Path examples = OWN.resolve(file);
    assertThat(share(examples, "headcount", this::attendees)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(examples, "groups", this::attendees)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(examples, "organisations", this::attendees)).isGreaterThanOrEqualTo(0.99);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meeting-lines.jsonl",
        "meeting-lines-2.jsonl",
        "meeting-lines-3.jsonl",
        "meeting-lines-4.jsonl",
        "meeting-lines-5.jsonl",
        "meeting-lines-6.jsonl",
        "meeting-lines-7.jsonl"
      })
  void readsMeetingLinesAndStoresNoneUnderAWrongDate(String file) throws IOException {
    Path examples = OWN.resolve(file);
    assertThat(share(examples, "", this::line)).isGreaterThanOrEqualTo(0.99);
    assertThat(share(examples, "date", this::line)).isEqualTo(1.0);
    assertThat(share(examples, "asked", this::line)).isEqualTo(1.0);
  }

  /** The share of the examples of which all expected keys match; only one where it is named. */
  private static double share(Path file, String key, Function<JsonNode, Map<String, Object>> reader)
      throws IOException {
    int all = 0;
    List<String> misses = new ArrayList<>();
    for (String each : Files.readAllLines(file)) {
      JsonNode example = JSON.readTree(each);
      if (!key.isEmpty() && !example.path("expect").has(key)) {
        continue;
      }
      all++;
      Map<String, Object> read = reader.apply(example);
      if (choices(example).stream().noneMatch(expected -> matches(expected, key, read))) {
        misses.add(each + "\n    read " + read);
      }
    }
    System.out.printf("%s %s: %d of %d right%n", file.getFileName(), key, all - misses.size(), all);
    misses.forEach(System.out::println);
    return all == 0 ? 1 : (all - misses.size()) / (double) all;
  }

  private static List<JsonNode> choices(JsonNode example) {
    List<JsonNode> choices = new ArrayList<>();
    example.path("expectAny").forEach(choices::add);
    return example.has("expect") ? List.of(example.path("expect")) : choices;
  }

  private static boolean matches(JsonNode expected, String key, Map<String, Object> read) {
    return expected.properties().stream()
        .filter(each -> !each.getKey().equals("why"))
        .filter(each -> key.isEmpty() || each.getKey().equals(key))
        .allMatch(each -> Objects.equals(value(each.getValue()), value(read.get(each.getKey()))));
  }

  private static String value(@Nullable Object value) {
    return value == null
        ? "null"
        : value instanceof JsonNode node && node.isTextual() ? node.textValue() : value.toString();
  }

  private Map<String, Object> attendees(JsonNode example) {
    Attendees read = attendees.read(example.path("text").textValue());
    Map<String, Object> values = new TreeMap<>();
    values.put("headcount", read.headcount());
    values.put("groups", JSON.valueToTree(read.groups()));
    values.put("organisations", read.organisations());
    values.put("approximate", read.approximate());
    return values;
  }

  private Map<String, Object> line(JsonNode example) {
    LocalDate today = OffsetDateTime.parse(example.path("now").textValue()).toLocalDate();
    MeetingDraft draft = lines.read(example.path("text").textValue(), today);
    if (draft.isBlank()) {
      return Map.of("form", true);
    }
    boolean card = draft.card() == null || draft.card().equals("059");
    DateReading date = draft.date();
    if (date instanceof DateReading.Asked || date instanceof DateReading.Vague) {
      return Map.of("asked", true);
    }
    LocalDate day = date instanceof DateReading.Found found ? found.date() : today;
    boolean dated = date instanceof DateReading.Found || date instanceof DateReading.None;
    return card && dated && TERM.contains(day) && !draft.isUntitled()
        ? stored(draft, today)
        : Map.of("refused", true);
  }

  private Map<String, Object> stored(MeetingDraft draft, LocalDate today) {
    Map<String, Object> values = new TreeMap<>();
    values.put("date", today);
    if (draft.date() instanceof DateReading.Found found) {
      values.put("date", found.date());
      values.put("until", found.until());
    }
    values.put("time", draft.time());
    values.put("title", draft.title());
    values.put("headcount", attendees.read(draft.attendees()).headcount());
    values.put("details", draft.details());
    values.put("place", draft.place());
    values.put("evidence", draft.evidence());
    return values;
  }
}
