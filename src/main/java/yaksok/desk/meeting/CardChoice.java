package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Cards;
import yaksok.domain.card.CardKey;

/**
 * Which card is meant: the one named by its number, else the channel's, else the only one, else it
 * is asked for.
 */
sealed interface CardChoice {
  record Chosen(CardKey key) implements CardChoice {}

  record Unknown(String number) implements CardChoice {}

  record NoneYet() implements CardChoice {}

  record Open(List<Cards.Summary> among) implements CardChoice {
    public Open {
      among = List.copyOf(among);
    }
  }

  /**
   * @param named as typed after #, {@code 059} or {@code 059@2014}; null where none is named
   */
  static CardChoice choose(
      Cards cards, @Nullable String named, @Nullable String channel, LocalDate asOf) {
    if (named != null) {
      return byNumber(cards, named, asOf);
    }
    List<CardKey> here = channel == null ? List.of() : cards.inChannel(channel);
    if (!here.isEmpty()) {
      return oneOf(running(among(cards, each -> here.contains(each.key())), asOf));
    }
    List<Cards.Summary> all = cards.all();
    return all.isEmpty() ? new NoneYet() : oneOf(all);
  }

  private static CardChoice oneOf(List<Cards.Summary> found) {
    return found.size() == 1 ? new Chosen(found.get(0).key()) : new Open(found);
  }

  /** A bare number is the card whose term runs on the day, else the latest. */
  private static CardChoice byNumber(Cards cards, String named, LocalDate asOf) {
    String number = named.replaceFirst("@.*$", "");
    String year = named.contains("@") ? named.substring(named.indexOf('@') + 1) : "";
    List<Cards.Summary> found =
        among(
            cards,
            each ->
                bare(each.key().number()).equals(bare(number))
                    && (year.isEmpty() || year.equals(String.valueOf(each.key().termYear()))));
    return running(found, asOf).stream()
        .max(Comparator.comparing(each -> each.key().termYear()))
        .<CardChoice>map(each -> new Chosen(each.key()))
        .orElse(new Unknown(named));
  }

  private static List<Cards.Summary> among(Cards cards, Predicate<Cards.Summary> wanted) {
    return cards.all().stream().filter(wanted).toList();
  }

  /** Those whose term runs on the day; all of them where none does. */
  private static List<Cards.Summary> running(List<Cards.Summary> found, LocalDate asOf) {
    List<Cards.Summary> now = found.stream().filter(each -> each.term().contains(asOf)).toList();
    return now.isEmpty() ? found : now;
  }

  private static String bare(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }
}
