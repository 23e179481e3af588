package yaksok.reading.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Language;
import yaksok.domain.time.Period;
import yaksok.reading.question.Asked.Word;

/** Builds the query of a question whose kind is known, where its other words fit that kind. */
final class Queries {
  private static final Set<Kind> FILTERED =
      EnumSet.of(Kind.ATTENDANCE, Kind.MEETINGS, Kind.FIRST, Kind.LAST, Kind.NEXT, Kind.SEARCH);

  private Queries() {}

  static Optional<Query> of(
      String text, Language language, Kind kind, Asked asked, Context context) {
    Names names = Names.of(kind, asked, context);
    if (!names.complete()) {
      return Optional.empty();
    }
    List<Period> periods = periods(kind, asked.time());
    boolean one = Suppositions.percents(asked).size() <= 1;
    if (!one || (kind == Kind.COMPARE) != (periods.size() > 1)) {
      return Optional.empty();
    }
    Time time = asked.time();
    return Optional.of(
        new Query(
            text,
            language,
            kind == Kind.SEARCH && names.words().isEmpty() ? Kind.MEETINGS : kind,
            names.card(),
            names.indicator(),
            periods,
            time.basis(),
            time.asOf(),
            time.isElsewhere(),
            Suppositions.of(kind, asked),
            names.words(),
            source(kind, asked),
            field(kind, asked),
            asked.has(Tag.AFTERTERM),
            Set.of(),
            null));
  }

  /** What the words that no vocabulary holds are taken for. */
  private record Names(
      boolean complete, @Nullable CardChoice card, @Nullable String indicator, List<String> words) {
    static Names of(Kind kind, Asked asked, Context context) {
      CardChoice numbered = numbered(asked);
      List<String> words = asked.wordTexts();
      if (words.isEmpty()) {
        String indicator = indicator(asked.counted(), context).orElse(null);
        return new Names(
            asked.counted().isEmpty() || indicator != null,
            numbered,
            indicator,
            kind == Kind.SEARCH ? meetingWords(asked, context) : words);
      }

      if (FILTERED.contains(kind)) {
        return new Names(accepted(kind, asked), numbered, null, words);
      }
      return Names.named(kind, asked, context);
    }

    private static Names named(Kind kind, Asked asked, Context context) {
      List<String> words =
          Stream.concat(asked.wordTexts().stream(), asked.counted().stream()).toList();
      CardChoice numbered = numbered(asked);
      Optional<String> indicator = indicator(words, context);
      if (indicator.isPresent()) {
        return new Names(true, numbered, indicator.get(), List.of());
      }
      boolean titled = context.cards().stream().anyMatch(card -> holdsAll(card.title(), words));
      return new Names(
          titled && numbered == null && kind != Kind.ACTUAL,
          new CardChoice.Titled(words),
          null,
          List.of());
    }

    private static boolean accepted(Kind kind, Asked asked) {
      boolean named = asked.words().stream().allMatch(Word::recorded);
      boolean searched =
          kind == Kind.SEARCH && asked.has(Tag.SEARCH, Tag.ATTEND) && asked.has(Tag.MEETING);
      boolean spelt = asked.has(Tag.SEARCH) || asked.words().stream().allMatch(Names::isKorean);
      return named || (searched && spelt && asked.words().stream().allMatch(Names::isSought));
    }

    /** A word that no record holds: it may be looked for alone, and is not found. */
    private static boolean isSought(Word word) {
      return !word.recorded() && word.text().length() > 1;
    }

    private static boolean isKorean(Word word) {
      return Hangul.isKorean(word.text().charAt(0));
    }

    /** "간담회 찾아줘" looks for that very word. */
    private static List<String> meetingWords(Asked asked, Context context) {
      return asked.tokens().stream()
          .filter(token -> token.is(Tag.MEETING))
          .map(Token::text)
          .filter(context.inRecords())
          .distinct()
          .toList();
    }

    private static Optional<String> indicator(List<String> words, Context context) {
      return context.cards().stream()
          .flatMap(card -> card.indicators().stream())
          .filter(name -> !words.isEmpty() && holdsAll(name, words))
          .findFirst();
    }
  }

  /** What a question says whose words are of time, and of the card, alone. */
  static Query ofTime(String text, Language language, @Nullable CardChoice card, Time time) {
    return new Query(
        text,
        language,
        Kind.UNCLEAR,
        card,
        null,
        time.periods(),
        time.basis(),
        time.asOf(),
        time.isElsewhere(),
        null,
        List.of(),
        null,
        null,
        false,
        Set.of(),
        null);
  }

  static boolean isFiltered(Kind kind) {
    return FILTERED.contains(kind);
  }

  private static boolean holdsAll(String text, List<String> words) {
    String plain = Normaliser.normalise(text).replace(" ", "");
    return words.stream().allMatch(word -> word.length() > 1 && plain.contains(word));
  }

  static @Nullable CardChoice numbered(Asked asked) {
    return asked.tokens().stream()
        .flatMap(
            token ->
                token.value() instanceof CardChoice choice ? Stream.of(choice) : Stream.empty())
        .findFirst()
        .orElse(null);
  }

  /** "작년이랑 비교해 줘": compared with the running year where only one period is named. */
  private static List<Period> periods(Kind kind, Time time) {
    Period running = Period.year(time.asOf().getYear());
    if (kind == Kind.COMPARE
        && time.periods().size() == 1
        && isYear(time.periods().get(0))
        && !time.periods().contains(running)) {
      return Stream.of(time.periods().get(0), running)
          .sorted((one, other) -> one.from().compareTo(other.from()))
          .toList();
    }
    return time.periods();
  }

  private static boolean isYear(Period period) {
    return period.equals(Period.year(period.from().getYear()));
  }

  private static @Nullable String source(Kind kind, Asked asked) {
    if (kind != Kind.BUDGET) {
      return null;
    }
    List<String> named =
        asked.tokens().stream()
            .filter(token -> token.is(Tag.SOURCE))
            .map(token -> String.valueOf(token.value()))
            .distinct()
            .toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    return asked.has(Tag.SOURCE, Tag.BYSOURCE) ? "*" : null;
  }

  private static @Nullable CardField field(Kind kind, Asked asked) {
    return kind != Kind.CARD
        ? null
        : asked.tokens().stream()
            .flatMap(
                token ->
                    token.value() instanceof CardField field ? Stream.of(field) : Stream.empty())
            .findFirst()
            .orElse(null);
  }
}
