package yaksok.reading.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a question names the card it is about. */
public sealed interface CardChoice {
  /**
   * By its number ({@code #059}, {@code 59번}, {@code 059@2014}).
   *
   * @param number with leading zeros, three digits at the least
   * @param termYear the year in which the term began, where the question says it
   */
  record Numbered(String number, @Nullable Integer termYear) implements CardChoice {}

  /** By words of its title, as they stand in the question. */
  record Titled(List<String> words) implements CardChoice {
    public Titled {
      words = List.copyOf(words);
    }
  }
}
