package yaksok.reading.attendee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the bullets off a text: lines below a counted line become its breakdown in brackets. */
final class Outline {
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*(?:(?<sign>[-*•·○◦●◎⊙▪■□▶▷▸❍❏◆◇△▲※☞★☆→+\\u110B]+|o(?=\\s))"
              + "|(?<number>\\(?\\d{1,2}[.)](?!\\d))|(?<letter>[가-하][.)]))\\s*(?=\\S)");
  private static final Pattern ENCLOSED = Pattern.compile("[①-⓿❶-➓㉮-㉻]");
  private static final Pattern COUNTED =
      Pattern.compile(".*\\d\\s?여?\\s?(?:명|인|분|people|persons|attendees|participants)\\s?[:.]?");
  private static final int DEEPEST = 9;

  private Outline() {}

  /** The text with a new line for each circled figure, which else would turn into a number. */
  static String enumerated(String text) {
    return ENCLOSED.matcher(text).replaceAll("\n");
  }

  /** The text, in uniform spelling, without its bullets. */
  static String flat(String text) {
    return String.join("\n", flat(text.lines().filter(line -> !line.isBlank()).toList(), 1));
  }

  /** Each line, with those under it that have bullets of another kind. */
  private static List<String> flat(List<String> lines, int depth) {
    List<String> flat = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (depth < DEEPEST && to < lines.size() && isBelow(lines.get(to), lines.get(from))) {
        to++;
      }
      flat.addAll(under(plain(lines.get(from)), flat(lines.subList(from + 1, to), depth + 1)));
      from = to;
    }
    return flat;
  }

  private static boolean isBelow(String line, String head) {
    String bullet = bullet(line);
    return !bullet.isEmpty() && !bullet.equals(bullet(head));
  }

  private static List<String> under(String head, List<String> below) {
    if (below.isEmpty()) {
      return List.of(head);
    }
    if (COUNTED.matcher(head).matches()) {
      return List.of(head + " (" + String.join(", ", below) + ")");
    }
    List<String> headed = new ArrayList<>(below);
    headed.set(0, head + (head.endsWith(":") ? " " : ": ") + below.get(0));
    return headed;
  }

  /** The kind of bullet that a line begins with; empty where there is none. */
  private static String bullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (!bullet.lookingAt()) {
      return "";
    }
    if (bullet.group("number") != null) {
      return "1";
    }
    return bullet.group("letter") != null ? "가" : bullet.group().strip();
  }

  private static String plain(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.lookingAt() ? line.substring(bullet.end()) : line.strip();
  }
}
