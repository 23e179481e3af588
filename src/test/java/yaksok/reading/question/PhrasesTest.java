package yaksok.reading.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads every question of {@code questions.tsv}. */
class PhrasesTest {
  @Test
  void everyPhraseBecomesWhatItMeans() throws IOException {
    List<String> missed = new ArrayList<>();
    Query previous = null;
    for (String line : lines()) {
      String[] parts = line.split("\t", -1);
      previous = read(parts[1], LocalDate.parse(parts[0]), previous);
      List<String> differences = Expected.of(parts[2]).differences(previous);
      if (!differences.isEmpty()) {
        missed.add(line + " -> " + differences + " in " + previous);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void theFileIsLargeEnoughToTellSomething() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(600).doesNotHaveDuplicates();
  }

  private static Query read(String question, LocalDate asOf, @Nullable Query previous) {
    boolean follows = question.startsWith("> ") && previous != null;
    return follows && previous != null
        ? Reading.after(previous, question.substring(2), asOf)
        : Reading.read(question, asOf);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PhrasesTest.class.getResourceAsStream("/questions.tsv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
