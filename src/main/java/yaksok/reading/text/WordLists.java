package yaksok.reading.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Named lists of words from one resource file, {@code name = word, word, …} in UTF-8. */
public final class WordLists {
  private final Properties lists = new Properties();

  /**
   * @throws IllegalArgumentException where there is no such resource
   */
  public WordLists(String resource) {
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An entry as it stands.
   *
   * @throws IllegalArgumentException where the file has no such entry
   */
  public String text(String name) {
    String text = lists.getProperty(name);
    if (text == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return text;
  }

  /**
   * The words of a list, in the file's order.
   *
   * @throws IllegalArgumentException where the file has no such list
   */
  public Set<String> words(String name) {
    return Collections.unmodifiableSet(
        new LinkedHashSet<>(Stream.of(text(name).split(",")).map(String::strip).toList()));
  }

  /** The words of a list as alternatives of a regular expression, the longest first. */
  public String alternatives(String name) {
    return words(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
