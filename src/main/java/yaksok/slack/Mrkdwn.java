package yaksok.slack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.domain.Language;
import yaksok.domain.Link;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.words.Words;

/**
 * A message as Slack's markup: everything in it is escaped, and only a {@link Mention} or {@link
 * Link} argument becomes a mention or a link. While the sentence is put together, these are held by
 * a pair of characters that no text can bring along.
 */
final class Mrkdwn {
  private static final String OPEN = "\uE000";
  private static final String CLOSE = "\uE001";
  private static final String WEB = "https?://[^\\s<>|\"" + OPEN + CLOSE + "]+";
  private static final Pattern HELD = Pattern.compile(OPEN + "([@#][A-Z0-9]+|" + WEB + ")" + CLOSE);
  private static final int LONGEST_ADDRESS = 60;
  private static final Pattern SLACK_ID = Pattern.compile("[A-Z0-9]+");

  private Mrkdwn() {}

  static String of(Words words, Language language, Message message) {
    String said = words.say(language, holdingMentions(message));
    return HELD.matcher(escape(said))
        .replaceAll(held -> Matcher.quoteReplacement("<" + shown(held.group(1)) + ">"));
  }

  /** An address stands under itself, shortened where it is long. */
  private static String shown(String held) {
    return held.startsWith("http")
        ? held + "|" + TextPieces.shortened(held.replaceFirst("^https?://", ""), LONGEST_ADDRESS)
        : held;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Message holdingMentions(Message message) {
    return new Message(message.key(), message.args().stream().map(Mrkdwn::holding).toList());
  }

  private static Object holding(Object argument) {
    if (argument instanceof Mention mention && SLACK_ID.matcher(mention.id()).matches()) {
      return OPEN + mention + CLOSE;
    }
    if (argument instanceof Link link && link.url().matches(WEB)) {
      return OPEN + link.url() + CLOSE;
    }
    if (argument instanceof Message message) {
      return holdingMentions(message);
    }
    if (argument instanceof List<?> list) {
      return list.stream().map(Mrkdwn::holding).toList();
    }
    if (argument instanceof String text) {
      return text.replace(OPEN, "").replace(CLOSE, "");
    }
    return argument;
  }
}
