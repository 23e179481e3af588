package yaksok.desk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Link;
import yaksok.domain.Mention;
import yaksok.domain.Message;

/** A field of the history, which is kept as JSON, as people read it. */
final class FieldText {
  private static final int LONGEST = 120;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");
  private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private FieldText() {}

  /**
   * @param name as the history calls the field
   * @param json null where it is empty
   */
  static Object of(String name, @Nullable String json) {
    if (json == null) {
      return Message.of("meeting.changed.empty");
    }
    return switch (name) {
      case "date", "until" -> LocalDate.parse(plain(json));
      case "state" -> Message.of("meeting.state." + plain(json));
      case "attendees.people" -> items(json).stream().map(Mention::new).toList();
      case "evidence" -> items(json).stream().map(Link::new).toList();
      case "attendees.headcount" -> Message.of("meeting.head", Integer.valueOf(json));
      case "counts" ->
          NUMBER
              .matcher(json)
              .results()
              .map(each -> Message.of("meeting.changed.indicator", Integer.valueOf(each.group())))
              .toList();
      default -> shortened(plain(json));
    };
  }

  private static List<String> items(String json) {
    return ITEM.matcher(json).results().map(each -> unescaped(each.group(1))).toList();
  }

  private static String plain(String json) {
    return unescaped(json.replaceAll("^\"|\"$", ""));
  }

  private static String shortened(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "… (" + length + ")";
  }

  private static String unescaped(String json) {
    return ESCAPE.matcher(json).replaceAll(FieldText::character);
  }

  private static String character(MatchResult found) {
    String code = found.group(2);
    String escaped = found.group(1);
    String text =
        code != null
            ? String.valueOf((char) Integer.parseInt(code, 16))
            : switch (escaped) {
              case "n", "r", "t" -> " ";
              default -> escaped;
            };
    return Matcher.quoteReplacement(text);
  }
}
