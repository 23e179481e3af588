package yaksok.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.CardField;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;
import yaksok.reading.question.Supposition;

/**
 * What a thread is about: what was understood of its last question, without the words as they were
 * typed.
 *
 * @param kind of the question, by its name
 * @param number of the card where the question names it so
 * @param termYear the year in which that card's term began, where the question says it
 * @param title words of the card's title where the question names it so
 * @param supposed what a yes or no was asked to
 * @param field the part of the card asked for, by its name
 * @param afterTerm whether the budget after the term was asked for
 */
public record Topic(
    Language language,
    String kind,
    @Nullable String number,
    @Nullable Integer termYear,
    List<String> title,
    @Nullable String indicator,
    List<Period> periods,
    @Nullable Basis basis,
    LocalDate asOf,
    boolean asOfMoved,
    @Nullable Supposition supposed,
    List<String> words,
    @Nullable String budgetSource,
    @Nullable String field,
    boolean afterTerm) {
  public Topic {
    title = List.copyOf(title);
    periods = List.copyOf(periods);
    words = List.copyOf(words);
  }

  /** What a question that was understood leaves a thread to be about. */
  public static Topic of(Query query) {
    CardChoice card = query.card();
    return new Topic(
        query.language(),
        query.kind().name(),
        card instanceof CardChoice.Numbered numbered ? numbered.number() : null,
        card instanceof CardChoice.Numbered numbered ? numbered.termYear() : null,
        card instanceof CardChoice.Titled titled ? titled.words() : List.of(),
        query.indicator(),
        query.periods(),
        query.basis(),
        query.asOf(),
        query.asOfMoved(),
        query.supposed(),
        query.words(),
        query.budgetSource(),
        query.field() == null ? null : query.field().name(),
        query.afterTerm());
  }

  /** The question as a follow-up builds on it. */
  public Query query() {
    return new Query(
        "",
        language,
        Kind.valueOf(kind),
        card(),
        indicator,
        periods,
        basis,
        asOf,
        asOfMoved,
        supposed,
        words,
        budgetSource,
        field == null ? null : CardField.valueOf(field),
        afterTerm,
        Set.of(),
        null);
  }

  private @Nullable CardChoice card() {
    if (number != null) {
      return new CardChoice.Numbered(number, termYear);
    }
    return title.isEmpty() ? null : new CardChoice.Titled(title);
  }
}
