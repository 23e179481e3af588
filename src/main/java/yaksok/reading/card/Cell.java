package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A record's details cell (세부내용), told apart into who took part and what was done.
 *
 * @param attendees as written; null where the cell names nobody
 * @param details one paragraph a line, without bullets; null where there are none
 */
record Cell(@Nullable String attendees, @Nullable String details) {
  private static final Pattern BULLET =
      Pattern.compile("^[\\s\\p{Z}]*[-–—·•∙※○❍ㅇ▪*→]+[\\s\\p{Z}]*(?=\\D|\\d)");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—/]\\s+|\\s[-–—](?=[가-힣])");

  private static final Pattern ATTENDED = Pattern.compile("^\\s*(?:참여|참석|참가)(?=\\s|$)");
  private static final Pattern FRESH = Pattern.compile("^\\s*(?:\\d{4}년|제\\s*\\d|[’']\\d{2}년)");

  static Cell of(List<String> lines, People people, WrappedLines wrapped) {
    List<List<String>> paragraphs = paragraphs(lines);
    List<String> plain = paragraphs.get(0);
    List<String> details = new ArrayList<>();
    int until = people(plain, people, wrapped);
    String attendees = wrapped.join(plain.subList(0, until));
    List<String> rest = plain.subList(until, plain.size());
    if (until == 0) {
      String whole = wrapped.join(plain);
      int cut = cutIn(whole, people);
      attendees = whole.substring(0, cut).strip();
      rest = List.of(DASH_START.matcher(whole.substring(cut)).replaceFirst(""));
    }
    add(details, wrapped.join(rest));
    for (List<String> paragraph : paragraphs.subList(1, paragraphs.size())) {
      String text = BULLET.matcher(wrapped.join(paragraph)).replaceFirst("");
      if (attendees.isEmpty() && People.isLabelled(text)) {
        attendees = text;
      } else {
        add(details, text);
      }
    }
    return cell(People.withoutLabel(attendees), details);
  }

  private static final Pattern DASH_START = Pattern.compile("^\\s*[-–—/]\\s*");

  private static Cell cell(String attendees, List<String> details) {
    return new Cell(
        attendees.isBlank() ? null : attendees.strip(),
        details.isEmpty() ? null : String.join("\n", details));
  }

  private static void add(List<String> details, String paragraph) {
    if (!paragraph.isBlank()) {
      details.add(paragraph.strip());
    }
  }

  /** The lines by paragraph: first those before any bullet, then each bullet with what follows. */
  private static List<List<String>> paragraphs(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    paragraphs.add(new ArrayList<>());
    for (String line : lines) {
      if (BULLET.matcher(line).find()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.get(paragraphs.size() - 1).add(line);
    }
    return paragraphs;
  }

  /** How many of the lines, from the first, are a list of people: as many as can be. */
  private static int people(List<String> lines, People people, WrappedLines wrapped) {
    WrappedLines.Joined joined = wrapped.joined(lines);
    if (People.isLabelled(joined.text())) {
      return lines.size();
    }
    int end = people.firstEnd(joined.text(), backwards(joined.ends()));
    return end == 0 ? 0 : joined.ends().lastIndexOf(end) + 1;
  }

  /** Where on one line a list of people ends and details begin; 0 where it begins with none. */
  private static int cutIn(String text, People people) {
    int dash = people.firstEnd(text, DASH.matcher(text).results().mapToInt(MatchResult::start));
    return dash > 0 ? dash : people.firstEnd(text, backwards(clearEnds(text)));
  }

  /** The counts that a word of attending follows, with it, or something new begins behind. */
  private static List<Integer> clearEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher count = People.COUNT.matcher(text);
    while (count.find()) {
      Matcher attended = ATTENDED.matcher(text).region(count.end(), text.length());
      if (attended.lookingAt()) {
        ends.add(attended.end());
      } else if (FRESH.matcher(text).region(count.end(), text.length()).lookingAt()) {
        ends.add(count.end());
      }
    }
    return ends;
  }

  private static IntStream backwards(List<Integer> ends) {
    return IntStream.rangeClosed(1, ends.size()).map(back -> ends.get(ends.size() - back));
  }
}
