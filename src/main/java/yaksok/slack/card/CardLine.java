package yaksok.slack.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CardChoice;
import yaksok.reading.text.Reasoned;

/**
 * A line typed after {@code /card}.
 *
 * @param card how it names a card ({@code #059}, {@code #059@2014}); null where it names none
 * @param reason what it gives as a reason; null where none is given
 * @param text the whole line, for a question
 */
record CardLine(
    CardChoice.@Nullable Numbered card, Typed typed, @Nullable String reason, String text) {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\S)#(\\d{1,6})(?:@(\\d{4}))?(?!\\S)");
  private static final Pattern SWITCH_WITH_REASON =
      Pattern.compile(
          "((?:remind|알림)\\s+(?:on|off|켜기|끄기))\\s+(\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int SHORTEST_NUMBER = 3;

  static CardLine read(String text, Subcommand.Place place) {
    String rest = text.strip();
    CardChoice.Numbered card = null;
    Matcher number = NUMBER.matcher(rest);
    if (number.find()) {
      card = named(number);
      rest = (rest.substring(0, number.start()) + " " + rest.substring(number.end())).strip();
    }
    String reason = null;
    Reasoned said = Reasoned.command(rest);
    if (!said.text().isEmpty()) {
      reason = said.reason();
      rest = said.text();
    }
    Matcher switched = SWITCH_WITH_REASON.matcher(rest);
    if (reason == null && switched.matches()) {
      reason = switched.group(2).strip();
      rest = switched.group(1);
    }
    return new CardLine(card, typed(rest, place), reason, text.strip());
  }

  private static CardChoice.Numbered named(Matcher number) {
    String digits = number.group(1);
    String padded = "0".repeat(Math.max(0, SHORTEST_NUMBER - digits.length())) + digits;
    return new CardChoice.Numbered(
        padded, number.group(2) == null ? null : Integer.valueOf(number.group(2)));
  }

  private static Typed typed(String rest, Subcommand.Place place) {
    if (rest.isEmpty()) {
      return new Typed.Glance();
    }
    String[] parts = rest.split("\\s+", 2);
    String argument = parts.length == 1 ? "" : parts[1].strip();
    Optional<Typed> read =
        Subcommands.named(parts[0]).flatMap(each -> each.reader().read(argument, place));
    return read.orElseGet(Typed.Question::new);
  }
}
