package yaksok.reading.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The data files of the grammar: a line for each entry, comments behind {@code #}. */
final class Resources {
  private Resources() {}

  static Set<String> words(String file) {
    return Set.copyOf(lines(file));
  }

  /** The lines in one spelling, without comments and blank ones. */
  static List<String> lines(String file) {
    try (InputStream stream = Resources.class.getResourceAsStream("/reading/question/" + file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> Normalizer.normalize(line.strip(), Normalizer.Form.NFKC))
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
