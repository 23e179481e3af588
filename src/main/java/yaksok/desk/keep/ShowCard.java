package yaksok.desk.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Rates;
import yaksok.desk.Reply;
import yaksok.desk.StatusWords;
import yaksok.desk.UnitOfWork;
import yaksok.desk.Units;
import yaksok.desk.answer.RecordsPage;
import yaksok.desk.answer.ShowRecords;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Status;
import yaksok.domain.card.Stewardship;
import yaksok.domain.rate.Basis;
import yaksok.domain.rate.Due;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Standing;
import yaksok.domain.rate.StatusRules;
import yaksok.domain.time.Period;
import yaksok.domain.time.Quarter;

/** A card at a glance: where it stands this year and in all, what is due next, and who keeps it. */
public final class ShowCard {
  private final UnitOfWork store;
  private final Status.Names names;

  public ShowCard(UnitOfWork store, Status.Names names) {
    this.store = store;
    this.names = names;
  }

  /** One card as it stands on a day. */
  public Reply show(CardKey key, Language language, LocalDate today) {
    return store.read(
        ports ->
            new Reply(
                language,
                Reply.Audience.ASKER,
                glance(
                    ports.cards().find(key).orElseThrow(), ports.cards().stewardship(key), today)));
  }

  /** The cards that a member owns or leads; where there are none, a list of all. */
  public Reply showThoseOf(String member, Language language, LocalDate today) {
    return store.read(
        ports -> {
          List<Cards.Summary> all = ports.cards().all();
          List<Reply.Part> parts =
              all.stream()
                  .filter(each -> ports.cards().stewardship(each.key()).isKeptBy(member))
                  .flatMap(each -> ports.cards().find(each.key()).stream())
                  .flatMap(
                      card -> glance(card, ports.cards().stewardship(card.key()), today).stream())
                  .toList();
          return new Reply(language, Reply.Audience.ASKER, parts.isEmpty() ? listOf(all) : parts);
        });
  }

  private static List<Reply.Part> listOf(List<Cards.Summary> all) {
    if (all.isEmpty()) {
      return List.of(new Reply.Headline(Message.of("keep.none")));
    }
    return List.of(
        new Reply.Headline(Message.of("keep.all", all.size())),
        new Reply.Items(
            all.stream()
                .map(each -> Message.of("keep.card", each.key().number(), each.title()))
                .toList()));
  }

  private List<Reply.Part> glance(Card card, Stewardship stewardship, LocalDate today) {
    List<Reply.Part> parts = new ArrayList<>();
    parts.add(new Reply.Headline(Message.of("keep.card", card.number(), card.title())));
    Standing term = Standing.ofTerm(card, all(card), today);
    List<Message> figures =
        Stream.concat(year(card, today).stream(), Stream.of(term))
            .flatMap(
                standing -> standing.lines().stream().map(line -> figure(standing, line, today)))
            .toList();
    if (!figures.isEmpty()) {
      parts.add(new Reply.Items(figures));
    }
    term.rate().ifPresent(rate -> parts.add(new Reply.Progress(rate.capped().intValue())));
    parts.addAll(due(card, today));
    parts.add(new Reply.Small(status(card, today)));
    parts.add(new Reply.Small(kept(stewardship)));
    parts.add(new Reply.Small(Message.of("keep.as-of", today)));
    if (!card.meetings().isEmpty()) {
      parts.add(new Reply.Buttons(List.of(records(card, today))));
    }
    return parts;
  }

  private static List<Integer> all(Card card) {
    return IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
  }

  private static Optional<Standing> year(Card card, LocalDate today) {
    return Period.year(today.getYear())
        .cutTo(card.term())
        .map(year -> Standing.ofPeriod(card, all(card), year, today));
  }

  private static Message figure(Standing standing, Standing.Line line, LocalDate today) {
    Message days = days(standing, today);
    String name = line.indicator().name();
    String unit = line.indicator().unit();
    if (!line.actual().isWhole()) {
      return Message.of("keep.glance.unknown", days, name);
    }
    long actual = line.actual().value();
    Optional<Rate> rate = line.rate();
    if (rate.isEmpty()) {
      return Message.of("keep.glance.no-rate", days, name, Units.quantity(actual, unit));
    }
    return Message.of("keep.glance.rate", days, name, Rates.said(line, rate.get()));
  }

  private static Message days(Standing standing, LocalDate today) {
    if (standing.basis() == Basis.TERM) {
      return Message.of("answer.label.term");
    }
    Message year = Message.of("answer.label.period", Period.year(today.getYear()));
    return today.isBefore(standing.period().to()) ? Message.of("answer.label.running", year) : year;
  }

  /** What the running quarter still wants of each indicator. */
  private static List<Reply.Part> due(Card card, LocalDate today) {
    List<Reply.Part> said = new ArrayList<>();
    boolean proposed = false;
    for (int position : all(card)) {
      Optional<Due> due =
          Due.of(card, position, Quarter.of(today), today).filter(each -> each.actual().isWhole());
      due.map(each -> due(card, position, each)).map(Reply.Line::new).ifPresent(said::add);
      proposed |= due.filter(Due::proposed).isPresent();
    }
    if (proposed) {
      said.add(new Reply.Small(Message.of("answer.proposed")));
    }
    return said;
  }

  private static Message due(Card card, int position, Due due) {
    Indicator indicator = card.indicators().get(position - 1);
    Quarter quarter = due.quarter();
    LocalDate end = quarter.period().cutTo(card.term()).orElseThrow().to();
    Message made = Units.fraction(due.actual().value(), due.target(), indicator.unit());
    Message said =
        due.isMet()
            ? Message.of("answer.due.met", quarter, end, made)
            : Message.of(
                "answer.due", quarter, end, Units.quantity(due.missing(), indicator.unit()), made);
    return card.indicators().size() == 1 ? said : Message.of("keep.due.of", indicator.name(), said);
  }

  private static Reply.Button records(Card card, LocalDate today) {
    RecordsPage page =
        new RecordsPage(card.key(), RecordsPage.ALL, card.term(), today, 0, List.of());
    return Reply.Button.plain(
        ShowRecords.ACTION, page.encoded(), Message.of("answer.show-records"));
  }

  private Message status(Card card, LocalDate today) {
    String set = card.status();
    if (set != null) {
      return Message.of("keep.status.is", StatusWords.of(set));
    }
    return card.indicators().isEmpty()
        ? Message.of("keep.status.unset")
        : Message.of(
            "keep.status.is-derived", StatusWords.of(names.of(StatusRules.derive(card, today))));
  }

  private static Message kept(Stewardship stewardship) {
    return Message.of(
        "keep.kept",
        who(stewardship.channel()),
        who(stewardship.owner()),
        who(stewardship.lead()),
        Message.of(stewardship.remind() ? "keep.kept.reminded" : "keep.kept.not-reminded"));
  }

  private static Object who(@Nullable String id) {
    return id == null ? Message.of("keep.kept.nobody") : new Mention(id);
  }
}
