package yaksok.desk.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.reading.question.CardChoice;

/** Gives a stored card as a document. */
public final class ExportCard {
  private final UnitOfWork store;
  private final List<CardFormat> formats;
  private final Clock clock;

  /**
   * @param clock in the office's zone
   */
  public ExportCard(UnitOfWork store, List<CardFormat> formats, Clock clock) {
    this.store = store;
    this.formats = List.copyOf(formats);
    this.clock = clock;
  }

  /** The document, or why there is none. */
  public sealed interface Result {
    /** The card as it stood on the day, to be written in the format. */
    record Exported(Card card, LocalDate asOf, CardFormat format) implements Result {
      /** The document's bytes. */
      public byte[] document() {
        return format.write(card, asOf);
      }
    }

    /** There is no such card or format. */
    record Refused(Message reason) implements Result {}
  }

  /** What the formats are called. */
  public List<String> formats() {
    return formats.stream().map(CardFormat::name).toList();
  }

  /**
   * Writes the card as a document.
   *
   * @param number as typed: {@code 059}, {@code 59} or {@code 059@2014}
   * @param asOf records after it are left out; null for the card as it stands
   * @throws StoreUnavailableException where the store can't be read
   */
  public Result run(String number, String format, @Nullable LocalDate asOf) {
    Optional<CardFormat> chosen =
        formats.stream().filter(each -> each.name().equals(format)).findFirst();
    if (chosen.isEmpty()) {
      return new Result.Refused(
          Message.of("cards.no-format", format, String.join(", ", formats())));
    }
    LocalDate day = asOf == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asOf;
    Optional<Card> card = store.read(ports -> find(ports.cards(), number, day));
    if (card.isEmpty()) {
      return new Result.Refused(Message.of("cards.no-card", number));
    }
    Card cut = asOf == null ? card.get() : cut(card.get(), asOf);
    return new Result.Exported(cut, day, chosen.get());
  }

  private static Optional<Card> find(Cards cards, String number, LocalDate day) {
    return CardChoice.Numbered.typed(number)
        .map(named -> new CardFinder(cards).find(named, null, day))
        .filter(CardFinder.Found.One.class::isInstance)
        .map(CardFinder.Found.One.class::cast)
        .flatMap(found -> cards.find(found.card().key()));
  }

  /** The card without the records and results after the day. */
  private static Card cut(Card card, LocalDate day) {
    Card cut =
        card.withMeetings(
            card.meetings().stream().filter(each -> !each.date().isAfter(day)).toList());
    for (int i = 1; i <= cut.indicators().size(); i++) {
      Indicator indicator = cut.indicators().get(i - 1);
      cut =
          cut.withIndicator(
              i,
              indicator.withResults(
                  indicator.results().stream()
                      .filter(each -> !each.span().to().isAfter(day))
                      .toList()));
    }
    return cut;
  }
}
