package yaksok.reading.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of words stay such that a form is found, and added, in one place. */
class WordFilesTest {
  @ParameterizedTest
  @CsvSource({"words_ko.txt, ','", "words_en.txt, ','", "endings_ko.txt, ' '"})
  void aTagHasNoFormTwice(String file, String between) {
    List<String> forms =
        Resources.lines(file).stream()
            .flatMap(
                line ->
                    Arrays.stream(forms(line).split(between, -1))
                        .map(form -> tag(line) + ": " + form.strip()))
            .toList();
    assertThat(forms).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"words_ko.txt", "words_en.txt", "endings_ko.txt"})
  void aTagIsOneBlockOfShortLines(String file) {
    List<String> blocks = new ArrayList<>();
    for (String line : Resources.lines(file)) {
      assertThat(line).hasSizeLessThanOrEqualTo(120);
      if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(tag(line))) {
        blocks.add(tag(line));
      }
    }
    assertThat(blocks).hasSizeGreaterThan(3).doesNotHaveDuplicates();
  }

  private static String tag(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static String forms(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }
}
