package yaksok.slack.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yaksok.Shared;
import yaksok.domain.card.Meeting;

/** How many of the sample lines, typed behind {@code /meeting}, come out as officials read them. */
class MeetingLinesTest {
  private static final double ENOUGH = 0.97;

  @Test
  void sampleLinesAreReadAsOfficialsReadThem() throws IOException {
    assertReadRight(Files.readAllLines(Shared.file("samples/meeting_lines.jsonl")));
  }

  /** The reader alone is measured on all of these lines; every tenth is typed into Slack. */
  @Test
  void theOfficesOwnLinesAreStoredAsRead() throws IOException {
    List<String> lines = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("src/test/resources/reading"), "meeting-lines*.jsonl")) {
      for (Path file : files) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    assertReadRight(
        IntStream.range(0, lines.size()).filter(i -> i % 10 == 0).mapToObj(lines::get).toList());
  }

  private static void assertReadRight(List<String> lines) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> wrongDates = new ArrayList<>();
    for (String line : lines) {
      JsonNode sample = MeetingSlack.json(line);
      Read read = read(sample);
      if (expected(sample).noneMatch(read::matches)) {
        missed.add(line + "\n  was " + read);
      }
      if (read.date() != null && expected(sample).noneMatch(read::isOn)) {
        wrongDates.add(line + "\n  was " + read);
      }
    }
    System.out.printf("meeting lines: %d of %d%n", lines.size() - missed.size(), lines.size());
    missed.forEach(System.out::println);
    assertThat(wrongDates).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - ENOUGH) * lines.size()));
  }

  private static Stream<JsonNode> expected(JsonNode sample) {
    List<JsonNode> all = new ArrayList<>();
    sample.path("expectAny").forEach(all::add);
    if (sample.has("expect")) {
      all.add(sample.get("expect"));
    }
    return all.stream();
  }

  /** Types the line and tells what it led to. */
  private static Read read(JsonNode sample) throws IOException {
    Instant now = OffsetDateTime.parse(sample.get("now").asText()).toInstant();
    try (MeetingSlack slack = new MeetingSlack(now)) {
      slack.type(sample.get("text").asText());
      slack.bench.step();
      boolean form = !slack.bench.slack.calls("views.open").isEmpty();
      List<Meeting> added = slack.added();
      boolean asked = !form && added.isEmpty() && slack.answered().toString().contains("log_again");
      return added.isEmpty()
          ? new Read(null, null, null, form, asked)
          : new Read(
              added.get(0).date().toString(),
              added.get(0).title(),
              added.get(0).attendees().headcount(),
              form,
              asked);
    }
  }

  /** What a line led to: a record, the form, a question, or a refusal. */
  private record Read(
      @Nullable String date,
      @Nullable String title,
      @Nullable Integer headcount,
      boolean form,
      boolean asked) {
    boolean matches(JsonNode expected) {
      if (expected.path("form").asBoolean()) {
        return form;
      }
      if (expected.path("asked").asBoolean()) {
        return asked;
      }
      if (expected.path("refused").asBoolean()) {
        return date == null && !form && !asked;
      }
      boolean titled = !expected.has("title") || expected.path("title").asText().equals(title);
      return isOn(expected) && titled && (!expected.has("headcount") || counts(expected));
    }

    private boolean counts(JsonNode expected) {
      JsonNode count = expected.path("headcount");
      return count.isNull() ? headcount == null : Integer.valueOf(count.asInt()).equals(headcount);
    }

    boolean isOn(JsonNode expected) {
      return expected.path("date").asText().equals(date);
    }
  }
}
