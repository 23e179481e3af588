package yaksok.desk.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Cards.Summary;
import yaksok.desk.UnitOfWork;
import yaksok.desk.card.CardFinder;
import yaksok.desk.card.CardFinder.Found;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Status;
import yaksok.reading.question.CardChoice;
import yaksok.reading.question.Context;
import yaksok.reading.question.Kind;
import yaksok.reading.question.Query;
import yaksok.reading.question.QuestionReader;

/**
 * Answers a question about the cards, or asks back: never a number that the records do not prove.
 * It only reads, and remembers nothing.
 */
public final class AnswerQuestion {
  /** Kinds whose figures no words can narrow: with any left over they would be a wrong number. */
  private static final Set<Kind> WITHOUT_WORDS =
      EnumSet.of(
          Kind.RATE, Kind.TARGET, Kind.REMAINING, Kind.DUE, Kind.BUDGET, Kind.STATUS, Kind.COMPARE);

  /** Kinds that name no card themselves, and so stay with the one that was talked about. */
  private static final Set<Kind> OPEN = EnumSet.of(Kind.UNCLEAR, Kind.HELP);

  private static final Map<Kind, Responder> RESPONDERS = new EnumMap<>(Kind.class);

  static {
    RESPONDERS.put(Kind.RATE, new RateResponder());
    RESPONDERS.put(Kind.TARGET, new TargetResponder());
    RESPONDERS.put(Kind.ACTUAL, new CountResponder());
    RESPONDERS.put(Kind.REMAINING, new RemainingResponder());
    RESPONDERS.put(Kind.ATTENDANCE, new AttendanceResponder());
    RESPONDERS.put(Kind.BUDGET, new BudgetResponder());
    RESPONDERS.put(Kind.MEETINGS, new MeetingsResponder());
    RESPONDERS.put(Kind.SEARCH, new MeetingsResponder());
    RESPONDERS.put(Kind.FIRST, new OneMeetingResponder());
    RESPONDERS.put(Kind.LAST, new OneMeetingResponder());
    RESPONDERS.put(Kind.NEXT, new OneMeetingResponder());
    RESPONDERS.put(Kind.DUE, new DueResponder());
    RESPONDERS.put(Kind.STATUS, new StatusResponder());
    RESPONDERS.put(Kind.COMPARE, new CompareResponder());
    RESPONDERS.put(Kind.CARD, new CardResponder());
  }

  private final UnitOfWork store;
  private final QuestionReader reader;
  private final Status.Names names;

  /**
   * @param names what the office calls the statuses
   */
  public AnswerQuestion(UnitOfWork store, QuestionReader reader, Status.Names names) {
    this.store = store;
    this.reader = reader;
    this.names = names;
  }

  /** The answer to a question as it was typed, on one consistent state of the store. */
  public Answer answer(String question, Asker asker) {
    return store.read(ports -> new Session(ports.cards(), asker).answer(question));
  }

  /** Why a card that is named outside of questions can't be asked about; empty where it can. */
  public Optional<Message> refusal(CardChoice card, LocalDate asOf) {
    return store.read(
        ports ->
            new CardFinder(ports.cards()).find(card, null, asOf) instanceof Found.Unknown unknown
                ? Optional.of(Message.of("answer.unclear.card", unknown.named()))
                : Optional.empty());
  }

  /** One question on one state of the store. */
  private final class Session {
    private final Cards cards;
    private final Asker asker;
    private final CardFinder finder;
    private final CardWords words;

    Session(Cards cards, Asker asker) {
      this.cards = cards;
      this.asker = asker;
      this.finder = new CardFinder(cards);
      this.words = new CardWords(cards, finder.all(), asker);
    }

    Answer answer(String question) {
      Found usual = finder.find(asker.card(), asker.channel(), asker.today());
      Query query = read(question, usual);
      Found meant = finder.find(named(query), asker.channel(), query.asOf());
      if (!meant.equals(usual) && meant instanceof Found.One) {
        query = read(question, meant);
      }
      Answer answer = answer(query, meant);
      return answer.kind() == Kind.UNCLEAR ? answer : Inherited.shown(answer);
    }

    private Query read(String question, Found card) {
      return reader.read(question, asker.today(), context(card));
    }

    private Context context(Found card) {
      return words.context(card instanceof Found.One one ? one.card() : null);
    }

    private @Nullable CardChoice named(Query query) {
      if (query.card() != null) {
        return query.card();
      }
      Query before = asker.previous();
      return before != null && before.card() != null && OPEN.contains(query.kind())
          ? before.card()
          : asker.card();
    }

    /** Questions that can be asked instead: about the card that is meant, else the asker's own. */
    private List<Message> suggestions(Found meant) {
      if (meant instanceof Found.One one) {
        List<Message> questions = Suggestions.on(one.card(), asker.today());
        boolean usual = finder.find(asker.card(), asker.channel(), asker.today()).equals(meant);
        return usual
            ? questions
            : questions.stream()
                .map(each -> Suggestions.naming(finder.name(one.card()), each))
                .toList();
      }
      return meant instanceof Found.Several several
          ? Suggestions.among(ownFirst(several.cards()), finder::name, asker.today())
          : Suggestions.CARDS;
    }

    /** The cards that the asker owns or leads stand before the others. */
    private List<Summary> ownFirst(List<Summary> found) {
      String member = asker.member();
      return member == null
          ? found
          : found.stream()
              .sorted(Comparator.comparing(each -> !cards.stewardship(each.key()).isKeptBy(member)))
              .toList();
    }

    private Answer answer(Query query, Found meant) {
      AskBack back = new AskBack(query, asker, finder);
      if (meant instanceof Found.Nothing && query.kind() != Kind.HELP) {
        return back.because(Message.of("answer.unclear.no-cards"), List.of());
      }
      if (query.kind() == Kind.UNCLEAR) {
        Message why = query.misunderstood();
        return back.because(why == null ? Message.of("answer.unclear") : why, suggestions(meant));
      }
      if (query.kind() == Kind.HELP) {
        return back.help(suggestions(meant));
      }
      if (query.kind() == Kind.CARD && query.field() == null && query.card() == null) {
        return back.cards(finder.all());
      }
      if (meant instanceof Found.Several several) {
        return back.whichCard(ownFirst(several.cards()));
      }
      if (meant instanceof Found.Unknown unknown) {
        return back.because(Message.of("answer.unclear.card", unknown.named()), Suggestions.CARDS);
      }
      return about(query, ((Found.One) meant), back);
    }

    private Answer about(Query query, Found.One meant, AskBack back) {
      Summary summary = meant.card();
      if (query.kind() == Kind.CARD && query.field() == null) {
        return back.cards(List.of(summary));
      }
      if (WITHOUT_WORDS.contains(query.kind()) && !query.words().isEmpty()) {
        return back.because(
            Message.of("answer.unclear.words", String.join(" ", query.words())),
            suggestions(meant));
      }
      Card card = words.card(summary);
      Optional<List<Integer>> positions = IndicatorNames.positions(card, query.indicator());
      if (positions.isEmpty()) {
        return back.whichIndicator(
            card, Objects.requireNonNull(query.indicator()), suggestions(meant));
      }
      Asked asked =
          new Asked(
              query,
              asker,
              card,
              cards.stewardship(summary.key()),
              positions.get(),
              asker.names().on(cards, summary.key()),
              names);
      Optional<Message> incomparable = asked.incomparable();
      if (incomparable.isPresent()) {
        return back.because(incomparable.get(), suggestions(meant));
      }
      if (query.kind() == Kind.ATTENDANCE && AttendanceResponder.countsSomeOnly(asked)) {
        return back.because(
            Message.of("answer.unclear.people", String.join(" ", query.words())),
            suggestions(meant));
      }
      return Objects.requireNonNull(RESPONDERS.get(query.kind())).respond(asked);
    }
  }
}
