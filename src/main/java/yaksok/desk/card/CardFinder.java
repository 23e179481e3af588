package yaksok.desk.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.desk.Cards.Summary;
import yaksok.domain.card.CardKey;
import yaksok.reading.question.CardChoice;

/**
 * Finds the card that is meant: the one named, else the channel's, else the only one. Of a
 * channel's cards those whose term runs on the day are meant, where any does; of several terms'
 * cards of one number it is the one whose term runs, else the latest.
 */
public final class CardFinder {
  /** What was found. */
  public sealed interface Found {
    record One(Summary card) implements Found {}

    /** More than one fits: to be asked back. */
    record Several(List<Summary> cards) implements Found {
      public Several {
        cards = List.copyOf(cards);
      }
    }

    /** No card is what the question names. */
    record Unknown(String named) implements Found {}

    /** There is no card at all. */
    record Nothing() implements Found {}
  }

  private final Cards cards;
  private final List<Summary> all;

  public CardFinder(Cards cards) {
    this.cards = cards;
    this.all = cards.all();
  }

  public List<Summary> all() {
    return all;
  }

  /** What a question names a card by: its number, with its term where that is another's too. */
  public String name(Summary card) {
    String number = card.key().number();
    long terms = all.stream().filter(each -> isNumber(each.key().number(), number)).count();
    return "#" + (terms > 1 ? card.key().toString() : number);
  }

  /** The card meant on this day: the one named, else the channel's, else the only one. */
  public Found find(@Nullable CardChoice named, @Nullable String channel, LocalDate asOf) {
    if (all.isEmpty()) {
      return new Found.Nothing();
    }
    if (named instanceof CardChoice.Numbered numbered) {
      return numbered(numbered, asOf);
    }
    if (named instanceof CardChoice.Titled titled) {
      return titled(titled, asOf);
    }
    List<Summary> here = channel == null ? List.of() : running(inChannel(channel), asOf);
    return among(here.isEmpty() ? all : here, asOf, "");
  }

  /** Those whose term runs on the day; all of them where none does. */
  private static List<Summary> running(List<Summary> found, LocalDate asOf) {
    List<Summary> now = found.stream().filter(each -> each.term().contains(asOf)).toList();
    return now.isEmpty() ? found : now;
  }

  private List<Summary> inChannel(String channel) {
    List<CardKey> keys = cards.inChannel(channel);
    return all.stream().filter(each -> keys.contains(each.key())).toList();
  }

  private Found numbered(CardChoice.Numbered named, LocalDate asOf) {
    Integer year = named.termYear();
    List<Summary> fitting =
        all.stream()
            .filter(each -> isNumber(each.key().number(), named.number()))
            .filter(each -> year == null || each.key().termYear() == year)
            .toList();
    List<Summary> exact =
        fitting.stream().filter(each -> each.key().number().equals(named.number())).toList();
    return among(
        exact.isEmpty() ? fitting : exact, asOf, named.number() + (year == null ? "" : "@" + year));
  }

  private Found titled(CardChoice.Titled named, LocalDate asOf) {
    Predicate<Summary> hasAll =
        card ->
            named.words().stream()
                .allMatch(word -> Titles.plain(card.title()).contains(Titles.plain(word)));
    return among(all.stream().filter(hasAll).toList(), asOf, String.join(" ", named.words()));
  }

  private static boolean isNumber(String printed, String typed) {
    return bare(printed).equals(bare(typed));
  }

  private static String bare(String number) {
    String bare = number.strip().replaceFirst("^0+", "");
    return bare.isEmpty() ? "0" : bare;
  }

  /** One card a number: the one whose term runs, else the latest. */
  private static Found among(List<Summary> fitting, LocalDate asOf, String named) {
    Map<String, List<Summary>> byNumber =
        fitting.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.key().number(), TreeMap::new, Collectors.toList()));
    List<Summary> meant =
        byNumber.values().stream()
            .map(terms -> running(terms, asOf))
            .flatMap(
                terms ->
                    terms.stream().max(Comparator.comparing(each -> each.term().from())).stream())
            .toList();
    return switch (meant.size()) {
      case 0 -> new Found.Unknown(named);
      case 1 -> new Found.One(meant.get(0));
      default -> new Found.Several(meant);
    };
  }
}
