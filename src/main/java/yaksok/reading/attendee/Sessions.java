package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sessions that a text speaks of (1일차 30명, 2일차 28명): the same people may come to several. */
final class Sessions {
  private static final Pattern AT_FIRST =
      Pattern.compile(
          "(제?\\d{1,2}"
              + WORDS.alternatives("sessions")
              + "|"
              + WORDS.alternatives("session-names")
              + "|\\d{1,2}월(?: \\d{1,2}일)?|(?:\\d{4}[-./])?\\d{1,2}[-./]\\d{1,2}|\\d{1,2}일"
              + "|(?:day|session|week) \\d{1,2})(?: .*)?");
  private static final Pattern TURN =
      Pattern.compile("(제?\\d{1,2}차)(?: (?:.* )?" + WORDS.alternatives("session-nouns") + ")?");
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(?:in|for|at) the (morning|afternoon|evening)\\b");

  private final Set<String> spokenOf = new HashSet<>();

  /** Takes note of the session that a name, a heading or a remark begins with, if it is one. */
  void note(@Nullable String name) {
    String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
    for (Pattern form : List.of(AT_FIRST, TURN)) {
      Matcher session = form.matcher(plain);
      if (session.matches()) {
        spokenOf.add(session.group(1));
      }
    }
    Matcher english = ENGLISH.matcher(plain);
    if (english.find()) {
      spokenOf.add(english.group(1));
    }
  }

  boolean areSeveral() {
    return spokenOf.size() > 1;
  }
}
