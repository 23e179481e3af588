package yaksok.slack.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody asks the bot to log in a message: 오늘 간담회 기록해줘: 창업팀 6명 | 안건. */
final class LogRequest {
  private static final String KOREAN = "(?:기록|등록)\\s*(?:해|좀|바랍|부탁|하자|할게|합니다)[^:：\\n]{0,12}";
  private static final Pattern ASKED =
      Pattern.compile(
          "^(?<before>[^:：\\n?]{0,200}?)(?:을|를)?\\s*" + KOREAN + "(?:[:：]\\s*|\\s*$)(?<after>.*)$",
          Pattern.DOTALL);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:please\\s+|can you\\s+|could you\\s+)?(?:log|record)\\b"
              + "(?:\\s+(?:a|the|this|our)?\\s*meeting)?(?<before>[^:\\n?]{0,200})(?:[:：]\\s*(?<after>.*))?$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern GENERIC =
      Pattern.compile("(?:이|이번|위|그)?\\s*(?:회의|미팅|것|내용)?(?:\\s*좀)?");

  private LogRequest() {}

  /** The line to be logged; empty where nothing is asked to be logged. */
  static Optional<String> read(String text) {
    Matcher korean = ASKED.matcher(text.strip());
    if (korean.matches()) {
      return Optional.of(joined(korean.group("before").strip(), korean.group("after")));
    }
    Matcher english = ENGLISH.matcher(text.strip());
    if (english.matches()) {
      String after = english.group("after");
      return Optional.of(joined(english.group("before").strip(), after == null ? "" : after));
    }
    return Optional.empty();
  }

  private static String joined(String before, String after) {
    if (GENERIC.matcher(before).matches()) {
      return after.strip();
    }
    return after.isBlank() ? before : before + " | " + after.strip();
  }
}
