package yaksok.reading.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.rate.Basis;
import yaksok.domain.time.Period;

/**
 * A question as a typed query: every word of it is accounted for, or its kind is {@link
 * Kind#UNCLEAR}.
 *
 * @param text the question as it was typed
 * @param card how it names a card; null where the context decides
 * @param indicator words that name one of the card's indicators; null where none is named
 * @param periods the periods it names, in the order of time and not yet cut to the term; several
 *     only for {@link Kind#COMPARE}
 * @param basis null where the question says none and names no period
 * @param asOf the as-of date, moved where the question moves it
 * @param asOfMoved whether that is another day than the one on which it is asked
 * @param supposed what it asks a yes or no to ("목표 달성했어?"); null where it asks for none
 * @param words what to search for, or the words that pick out one meeting (통합운영위)
 * @param budgetSource the source of funds asked for (구비), or {@code *} for all by source
 * @param field the part of the card asked for where the kind is {@link Kind#CARD}; null for the
 *     cards themselves
 * @param afterTerm whether the budget's column after the term (임기후) is asked for
 * @param taken what it took over from the question before it in its thread
 * @param misunderstood why the question is unclear; null for every other kind
 */
public record Query(
    String text,
    Language language,
    Kind kind,
    @Nullable CardChoice card,
    @Nullable String indicator,
    List<Period> periods,
    @Nullable Basis basis,
    LocalDate asOf,
    boolean asOfMoved,
    @Nullable Supposition supposed,
    List<String> words,
    @Nullable String budgetSource,
    @Nullable CardField field,
    boolean afterTerm,
    Set<Taken> taken,
    @Nullable Message misunderstood) {
  public Query {
    periods = List.copyOf(periods);
    words = List.copyOf(words);
    taken = Set.copyOf(taken);
  }

  /** Whether it asks for a yes or no first. */
  public boolean yesNo() {
    return supposed != null;
  }

  /** The one period asked about, or null where none is named. */
  public @Nullable Period period() {
    return periods.isEmpty() ? null : periods.get(0);
  }
}
