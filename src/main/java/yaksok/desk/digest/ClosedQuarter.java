package yaksok.desk.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yaksok.desk.UnitOfWork.Ports;
import yaksok.desk.Units;
import yaksok.desk.remind.IndicatorTitle;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.CardKey;
import yaksok.domain.notice.Shortfall;
import yaksok.domain.time.Quarter;

/**
 * What became of one quarter's target on one card, once the quarter is over.
 *
 * @param owner member id; null where nobody owns the card
 * @param figures of each indicator that promised something by the quarter's end
 */
record ClosedQuarter(Card card, @Nullable String owner, List<Shortfall> figures) {
  ClosedQuarter {
    figures = List.copyOf(figures);
  }

  /** Of those of the cards whose term has the quarter. */
  static List<ClosedQuarter> of(Ports ports, List<CardKey> cards, Quarter quarter) {
    return cards.stream()
        .flatMap(key -> ports.cards().find(key).stream())
        .filter(card -> card.term().overlaps(quarter.period()))
        .map(
            card ->
                new ClosedQuarter(
                    card, ports.cards().stewardship(card.key()).owner(), figures(card, quarter)))
        .toList();
  }

  private static List<Shortfall> figures(Card card, Quarter quarter) {
    return IntStream.rangeClosed(1, card.indicators().size())
        .boxed()
        .flatMap(position -> Shortfall.of(card, position, quarter, quarter.to()).stream())
        .filter(each -> each.due() > 0)
        .toList();
  }

  boolean hasTarget() {
    return !figures.isEmpty();
  }

  boolean isMet() {
    return hasTarget() && figures.stream().allMatch(Shortfall::isMet);
  }

  boolean isUnmet() {
    return hasTarget() && !isMet();
  }

  /** A line for each indicator. */
  List<Message> lines() {
    return figures.stream().map(this::line).toList();
  }

  /** The same, with who owns the card. */
  List<Message> linesWithOwner() {
    return lines().stream().map(line -> IndicatorTitle.owned(line, owner)).toList();
  }

  private Message line(Shortfall shortfall) {
    String unit = card.indicators().get(shortfall.indicator() - 1).unit();
    Message said =
        Message.of(
            shortfall.isMet() ? "digest.closed.met" : "digest.closed.unmet",
            IndicatorTitle.of(card, shortfall.indicator()),
            Units.quantity(shortfall.actual().value(), unit),
            Units.quantity(shortfall.due(), unit),
            Units.quantity(shortfall.missing(), unit));
    return restsOnProposal(shortfall) ? Message.of("digest.proposed", said) : said;
  }

  /** At the end of a year, or of the term, the whole target is due however it is split. */
  private boolean restsOnProposal(Shortfall shortfall) {
    LocalDate next = shortfall.lastDay().plusDays(1);
    boolean goesOn = next.getYear() == shortfall.quarter().year() && card.term().contains(next);
    return shortfall.proposed() && !shortfall.isMet() && goesOn;
  }
}
