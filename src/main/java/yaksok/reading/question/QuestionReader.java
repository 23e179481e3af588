package yaksok.reading.question;

import java.time.LocalDate;
import java.util.List;
import yaksok.domain.Message;

/** Reads Korean and English questions into typed queries. */
public final class QuestionReader {
  /**
   * The question as a query; it is {@link Kind#UNCLEAR} where a word of it is not accounted for.
   *
   * @param asOf the day on which relative periods (작년, this quarter) stand
   */
  public Query read(String text, LocalDate asOf, Context context) {
    return new Query(
        text,
        context.fallback(),
        Kind.UNCLEAR,
        null,
        null,
        List.of(),
        null,
        asOf,
        false,
        List.of(),
        null,
        null,
        Message.of("unclear.word", text));
  }
}
