package yaksok.desk;

import java.util.Map;
import yaksok.domain.Message;

/** Numbers with their units, in the words of the language that is spoken. */
public final class Units {
  private static final Map<String, String> WORDS =
      Map.of(
          "회", "times",
          "명", "people",
          "건", "cases",
          "개소", "places",
          "개", "items",
          "%", "percent",
          "백만원", "millions");

  private Units() {}

  public static Message quantity(long number, String unit) {
    String word = WORDS.get(unit);
    return word == null
        ? Message.of("answer.quantity.other", number, unit)
        : Message.of("answer.quantity." + word, number);
  }

  /** What was reached, of what was promised. */
  public static Message fraction(long actual, long target, String unit) {
    return Message.of("answer.fraction", quantity(actual, unit), quantity(target, unit));
  }
}
