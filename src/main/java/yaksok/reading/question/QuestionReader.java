package yaksok.reading.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.reading.question.Asked.Word;

/**
 * Reads Korean and English questions into typed queries.
 *
 * <p>Every word is accounted for: the vocabulary holds it, the records hold it, or it makes the
 * question unclear. What reads as two things at once is unclear too; nothing is guessed.
 */
public final class QuestionReader {
  /** Longer than any question; what is longer is not read. */
  private static final int LONGEST = 400;

  private final Vocabulary vocabulary = Vocabulary.load();
  private final Tokeniser tokeniser = new Tokeniser(vocabulary);
  private final Slips slips = new Slips(vocabulary);
  private final RunTogether runTogether = new RunTogether(tokeniser);
  private final Preamble preamble = new Preamble(tokeniser);

  /**
   * The question as a query; it is {@link Kind#UNCLEAR} where a word of it is not accounted for.
   *
   * @param asOf the day on which relative periods (작년, this quarter) stand
   */
  public Query read(String text, LocalDate asOf, Context context) {
    String plain = text.length() > 20 * LONGEST ? text : Normaliser.normalise(text);
    if (plain.length() > LONGEST) {
      return unclear(
          text,
          Languages.of(plain, List.of(), context.fallback()),
          null,
          asOf,
          Message.of("question.tooLong"));
    }
    String question = preamble.without(plain, context.inRecords());
    List<Token> tokens =
        Neighbours.settled(
            slips.corrected(
                runTogether.parted(tokeniser.tokens(question), context.inRecords()),
                context.inRecords()));
    Language language = Languages.of(plain, tokens, context.fallback());
    Asked asked = asked(tokens, asOf, context);
    Optional<Message> refused = Refusals.of(asked);
    if (refused.isPresent()) {
      return unclear(text, language, Queries.numbered(asked), asOf, refused.get());
    }
    return KindRules.kind(asked)
        .filter(kind -> !FollowUp.isOnlyOfAnotherCard(kind, asked, context))
        .flatMap(kind -> Queries.of(text, language, kind, asked, context))
        .map(query -> FollowUp.inherited(query, asked, context))
        .or(() -> FollowUp.of(text, language, asked, context))
        .orElseGet(
            () -> unclear(text, language, Queries.numbered(asked), asOf, Refusals.unread(asked)));
  }

  private static Asked asked(List<Token> tokens, LocalDate asOf, Context context) {
    Set<Tag> tags = Asked.tags(tokens);
    List<Word> words = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(Tag.UNKNOWN)) {
        Word word = word(tokens, at, context.inRecords());
        if (!word.recorded() && context.isOfIndicator(word.text())) {
          counted.add(word.text());
        } else {
          words.add(word);
        }
      }
    }
    Time time = PeriodGrammar.read(tokens, tags, asOf, Earlier.NOTHING);
    return FollowUp.dated(new Asked(tokens, tags, words, counted, time), asOf, context);
  }

  /** An unknown word with as many of its endings as the records know it with. */
  private static Word word(List<Token> tokens, int at, Predicate<String> inRecords) {
    StringBuilder grown = new StringBuilder(tokens.get(at).text());
    String known = isRecorded(grown, inRecords) ? grown.toString() : null;
    for (int next = at + 1; next < tokens.size() && tokens.get(next).is(Tag.SUFFIX); next++) {
      grown.append(tokens.get(next).text());
      known = isRecorded(grown, inRecords) ? grown.toString() : known;
    }
    return known == null ? new Word(tokens.get(at).text(), false) : new Word(known, true);
  }

  /** One letter alone is in too many words to be looked for. */
  private static boolean isRecorded(CharSequence word, Predicate<String> inRecords) {
    return word.length() > 1 && inRecords.test(word.toString());
  }

  private static Query unclear(
      String text,
      Language language,
      @Nullable CardChoice card,
      LocalDate asOf,
      @Nullable Message why) {
    return new Query(
        text,
        language,
        Kind.UNCLEAR,
        card,
        null,
        List.of(),
        null,
        asOf,
        false,
        null,
        List.of(),
        null,
        null,
        false,
        Set.of(),
        why);
  }
}
