package yaksok.desk.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Reply;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Language;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.card.Status;
import yaksok.domain.card.Stewardship;
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
    List<Integer> all = IntStream.rangeClosed(1, card.indicators().size()).boxed().toList();
    Standing term = Standing.ofTerm(card, all, today);
    List<Message> figures =
        Stream.concat(
                Period.year(today.getYear()).cutTo(card.term()).stream()
                    .map(year -> Standing.ofPeriod(card, all, year, today)),
                Stream.of(term))
            .flatMap(standing -> standing.lines().stream().map(line -> figure(standing, line)))
            .toList();
    if (!figures.isEmpty()) {
      parts.add(new Reply.Items(figures));
    }
    term.rate().ifPresent(rate -> parts.add(new Reply.Progress(rate.capped().intValue())));
    due(card, all, today).forEach(each -> parts.add(new Reply.Line(each)));
    parts.add(new Reply.Small(status(card, today)));
    parts.add(new Reply.Small(kept(stewardship)));
    parts.add(new Reply.Small(Message.of("keep.as-of", today)));
    return parts;
  }

  private static Message figure(Standing standing, Standing.Line line) {
    String basis = "keep.glance." + standing.basis().code();
    Message days = Message.of(basis, standing.period());
    Optional<Rate> rate = line.rate();
    String unit = line.indicator().unit();
    if (rate.isEmpty()) {
      return Message.of(
          "keep.glance.no-rate", days, line.indicator().name(), line.actual().value(), unit);
    }
    return Message.of(
        rate.get().isCapped() ? "keep.glance.capped" : "keep.glance.rate",
        days,
        line.indicator().name(),
        line.actual().value(),
        line.target().orElseThrow(),
        unit,
        rate.get().capped(),
        rate.get().raw());
  }

  private static List<Message> due(Card card, List<Integer> all, LocalDate today) {
    Quarter quarter = Quarter.of(today);
    List<Message> said = new ArrayList<>();
    for (int position : all) {
      Optional<Due> due = Due.of(card, position, quarter, today);
      if (due.isPresent() && due.get().actual().isWhole()) {
        String unit = card.indicators().get(position - 1).unit();
        said.add(
            due.get().isMet()
                ? Message.of("keep.due.met", quarter)
                : Message.of("keep.due.missing", quarter, due.get().missing(), unit));
      }
    }
    return said.stream().distinct().toList();
  }

  private Message status(Card card, LocalDate today) {
    String set = card.status();
    if (set != null) {
      return Message.of("keep.status.is", set);
    }
    return card.indicators().isEmpty()
        ? Message.of("keep.status.unset")
        : Message.of("keep.status.is-derived", names.of(StatusRules.derive(card, today)));
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
