package yaksok.reading.card;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.card.Attendees;

/** Reads attendees no further than a card's layout needs: how many people or bodies are named. */
public final class Counts {
  private static final Pattern PEOPLE = Pattern.compile("(\\d+)\\s*여?\\s*(?:명|인)");
  private static final Pattern BODIES = Pattern.compile("(\\d+)\\s*개?\\s*(?:업체|기관|단체)");

  private Counts() {}

  public static Attendees of(String text) {
    return new Attendees(text, sum(PEOPLE, text), false, List.of(), sum(BODIES, text), List.of());
  }

  private static @Nullable Integer sum(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int sum = 0;
    while (matcher.find()) {
      sum += Integer.parseInt(matcher.group(1));
    }
    return sum == 0 ? null : sum;
  }
}
