package yaksok.desk.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yaksok.desk.Cards;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.desk.Units;
import yaksok.desk.meeting.NamesSeen;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.card.Result;
import yaksok.domain.rate.Counting;

/** Opens the records that a number counted, and those that it did not, page by page (근거 보기). */
public final class ShowRecords {
  /** The action id of the button under an answer; its value is a {@link RecordsPage}. */
  public static final String ACTION = "show_records";

  /** The action id of the button to the page before. */
  public static final String PREVIOUS = "show_records_previous";

  /** The action id of the button to the page after. */
  public static final String NEXT = "show_records_next";

  private final UnitOfWork store;

  public ShowRecords(UnitOfWork store) {
    this.store = store;
  }

  /**
   * The page that a button names, as the asker alone sees it.
   *
   * @param value what the button carried
   * @param seen the records that the asker may search by names of people
   */
  public Reply show(String value, Language language, NamesSeen seen) {
    return RecordsPage.decoded(value)
        .flatMap(page -> store.read(ports -> parts(page, ports.cards(), seen)))
        .map(parts -> new Reply(language, Reply.Audience.ASKER, parts))
        .orElseGet(
            () -> Reply.line(language, Reply.Audience.ASKER, Message.of("answer.records.gone")));
  }

  private static Optional<List<Reply.Part>> parts(RecordsPage page, Cards cards, NamesSeen seen) {
    return cards.find(page.card()).map(card -> parts(page, card, seen.on(cards, page.card())));
  }

  private static List<Reply.Part> parts(RecordsPage page, Card card, Predicate<Meeting> names) {
    List<Reply.Part> lines = lines(page, card, names);
    int last = Math.max(0, (lines.size() - 1) / RecordLists.PAGE);
    int number = Math.min(Math.max(0, page.number()), last);
    RecordsPage shown = page.turned(number - page.number());
    int from = number * RecordLists.PAGE;
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(headline(page, card, names)));
    parts.addAll(lines.subList(from, Math.min(lines.size(), from + RecordLists.PAGE)));
    parts.add(
        new Reply.Small(
            Message.of("answer.records.page", number + 1, last + 1, page.asOf(), card.number())));
    List<Reply.Button> buttons = buttons(shown, last);
    if (!buttons.isEmpty()) {
      parts.add(new Reply.Buttons(buttons));
    }
    return parts;
  }

  private static List<Reply.Button> buttons(RecordsPage shown, int last) {
    List<Reply.Button> buttons = new ArrayList<>();
    if (shown.number() > 0) {
      buttons.add(
          Reply.Button.plain(
              PREVIOUS, shown.turned(-1).encoded(), Message.of("answer.records.previous")));
    }
    if (shown.number() < last) {
      buttons.add(
          Reply.Button.plain(NEXT, shown.turned(1).encoded(), Message.of("answer.records.next")));
    }
    return buttons;
  }

  private static Message headline(RecordsPage page, Card card, Predicate<Meeting> names) {
    List<Meeting> held = held(page, card, names);
    long counted = held.stream().filter(counts(page)).count();
    return Message.of("answer.records", page.period(), counted, held.size() - counted);
  }

  /** Counted records first, then the results entered, then what was held without counting. */
  private static List<Reply.Part> lines(RecordsPage page, Card card, Predicate<Meeting> names) {
    List<Meeting> held = held(page, card, names);
    Stream<Reply.Part> counted =
        held.stream().filter(counts(page)).map(each -> row("answer.records.counted", card, each));
    Stream<Reply.Part> uncounted =
        held.stream()
            .filter(counts(page).negate())
            .map(each -> row("answer.records.uncounted", card, each));
    Stream<Reply.Part> results = results(page, card).stream().map(Reply.Line::new);
    return Stream.of(counted, results, uncounted).flatMap(each -> each).toList();
  }

  private static Reply.Row row(String key, Card card, Meeting meeting) {
    return ShowRecord.row(Message.of(key, Phrases.record(meeting)), card, meeting);
  }

  private static List<Message> results(RecordsPage page, Card card) {
    return positions(page, card).stream()
        .flatMap(
            position ->
                Counting.actual(card, position, page.period(), page.asOf()).results().stream()
                    .map(result -> result(card.indicators().get(position - 1), result)))
        .toList();
  }

  private static Message result(Indicator indicator, Result result) {
    Message figure = Units.quantity(result.value(), indicator.unit());
    return result.note() == null
        ? Message.of("answer.records.result", indicator.name(), result.span(), figure)
        : Message.of(
            "answer.records.result.note", indicator.name(), result.span(), figure, result.note());
  }

  private static List<Integer> positions(RecordsPage page, Card card) {
    return Asked.all(card).stream()
        .filter(each -> page.position() == RecordsPage.ALL || page.position() == each)
        .toList();
  }

  private static List<Meeting> held(RecordsPage page, Card card, Predicate<Meeting> names) {
    return Counting.held(card, page.period(), page.asOf()).stream()
        .filter(RecordWords.holding(page.words(), names))
        .toList();
  }

  private static Predicate<Meeting> counts(RecordsPage page) {
    return meeting ->
        page.position() == RecordsPage.ALL
            ? !meeting.counts().isEmpty()
            : meeting.counts().contains(page.position());
  }
}
