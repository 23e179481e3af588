package yaksok.reading.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a question names the card it is about. */
public sealed interface CardChoice {
  /**
   * By its number ({@code #059}, {@code 59번}, {@code 059@2014}).
   *
   * @param number with leading zeros, three digits at the least
   * @param termYear the year in which the term began, where the question says it
   */
  record Numbered(String number, @Nullable Integer termYear) implements CardChoice {
    private static final Pattern TYPED = Pattern.compile("#?([^#@\\s]+)(?:@(\\d{4}))?");
    private static final int SHORTEST = 3;

    /** As people type it: {@code 059}, {@code 59}, {@code #059}, {@code 059@2014}. */
    public static Optional<Numbered> typed(String text) {
      Matcher typed = TYPED.matcher(text.strip());
      return typed.matches()
          ? Optional.of(
              new Numbered(
                  padded(typed.group(1)),
                  typed.group(2) == null ? null : Integer.valueOf(typed.group(2))))
          : Optional.empty();
    }

    private static String padded(String number) {
      return "0".repeat(Math.max(0, SHORTEST - number.length())) + number;
    }
  }

  /** By words of its title, as they stand in the question. */
  record Titled(List<String> words) implements CardChoice {
    public Titled {
      words = List.copyOf(words);
    }
  }
}
