package yaksok.slack.meeting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.reading.text.Reasoned;

/**
 * What follows a subcommand.
 *
 * @param card as typed after #; null where none is named
 * @param reason behind {@code 사유:} or {@code reason:}; null where none is given
 * @param rest all else
 */
record Arguments(@Nullable String card, @Nullable String reason, String rest) {
  private static final Pattern CARD = Pattern.compile("(?<!\\S)#(\\d+(?:@\\d{4})?)(?!\\S)");

  static Arguments of(String typed) {
    Reasoned read = Reasoned.command(typed);
    String rest = read.text();
    Matcher card = CARD.matcher(rest);
    String number = card.find() ? card.group(1) : null;
    String bare = number == null ? rest : card.replaceFirst("");
    return new Arguments(number, read.reason(), bare.strip());
  }

  /** The number of a record: {@code 12}, {@code 12번}; null where the rest is something else. */
  @Nullable Integer number() {
    Matcher matcher = Pattern.compile("(\\d{1,6})\\s*번?").matcher(rest);
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }
}
