package yaksok.desk.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.desk.Cards;

/**
 * A card's number as people type it: {@code 059}, {@code 59}, {@code #059}, {@code 059@2014}
 * (contract.md, "Card JSON").
 */
public final class CardNumber {
  private static final Pattern TYPED = Pattern.compile("#?([0-9]+(?:-[0-9]+)?)(?:@(\\d{4}))?");

  private CardNumber() {}

  /**
   * The card that is meant: of several of a number the one whose term began in the year given, else
   * the one whose term runs on the day, else the latest.
   */
  public static Optional<Cards.Summary> find(
      List<Cards.Summary> cards, String typed, LocalDate asOf) {
    Matcher matcher = TYPED.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Cards.Summary> same =
        cards.stream()
            .filter(card -> plain(card.key().number()).equals(plain(matcher.group(1))))
            .filter(card -> matcher.group(2) == null || isOf(card, matcher.group(2)))
            .toList();
    return same.stream()
        .filter(card -> card.term().contains(asOf))
        .findFirst()
        .or(() -> same.stream().max(Comparator.comparing(card -> card.term().from())));
  }

  private static boolean isOf(Cards.Summary card, String year) {
    return card.key().termYear() == Integer.parseInt(year);
  }

  private static String plain(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }
}
