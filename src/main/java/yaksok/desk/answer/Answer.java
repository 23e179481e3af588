package yaksok.desk.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;

/**
 * The answer to one question: the figures that {@code ask --json} prints (contract.md), and the
 * reply that people read.
 *
 * @param card the number of the card it is about; null where it is about none
 * @param period first and last day within the term; null where it has none
 * @param value the figure asked for; null where it does not exist
 * @param raw percent before the cap
 * @param actual what was reached; null where it does not apply or is not known
 * @param known of how many records the attendances are known
 * @param of how many records there are
 * @param items what is listed; null where nothing is
 * @param choices questions that could be answered instead; null unless unclear
 * @param query what was understood, with what it inherited: a follow-up builds on it
 */
public record Answer(
    String question,
    Language language,
    Kind kind,
    @Nullable String card,
    @Nullable Basis basis,
    @Nullable Period period,
    LocalDate asOf,
    @Nullable BigDecimal value,
    @Nullable BigDecimal raw,
    @Nullable Long actual,
    @Nullable Long target,
    @Nullable String unit,
    @Nullable Integer known,
    @Nullable Integer of,
    @Nullable List<Item> items,
    @Nullable List<Message> choices,
    Query query,
    Reply reply) {
  public Answer {
    items = items == null ? null : List.copyOf(items);
    choices = choices == null ? null : List.copyOf(choices);
  }

  /** The kind as {@code ask --json} spells it. */
  public String kindCode() {
    return kind.code();
  }

  /** The same answer in other words. */
  Answer with(Reply said) {
    return new Answer(
        question, language, kind, card, basis, period, asOf, value, raw, actual, target, unit,
        known, of, items, choices, query, said);
  }

  /** The reply as plain text, one message a line. */
  public List<Message> text() {
    return reply.parts().stream().flatMap(part -> part.said().stream()).toList();
  }
}
