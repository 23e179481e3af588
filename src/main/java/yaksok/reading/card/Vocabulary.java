package yaksok.reading.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words of the printed form, from {@code reading/card.properties}. */
final class Vocabulary {
  private static final Properties WORDS = load();

  private Vocabulary() {}

  /** A single entry. */
  static String text(String key) {
    return Objects.requireNonNull(WORDS.getProperty(key), key);
  }

  /** A list of words, in the file's order. */
  static Set<String> words(String key) {
    return new LinkedHashSet<>(List.of(text(key).split(",")));
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = Vocabulary.class.getResourceAsStream("/reading/card.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
