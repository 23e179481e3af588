package yaksok.reading.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines into which a narrow cell has wrapped a text, also in the middle of a word. White
 * space at a line's end shows that the word is over; else the card's other words tell.
 */
final class WrappedLines {
  private static final Pattern OVER = Pattern.compile(".*[,.;:·)\\]」』”\"%~\\d]");
  private static final Pattern OPENS = Pattern.compile("[(\\[「『“\"‘'\\-–·※].*");
  private static final Pattern COUNT = Pattern.compile(".*\\d+\\s*여?\\s*(?:명|인|분|개소|개교|업체)");
  private static final Pattern PARTICLE =
      Pattern.compile(".*[가-힣](?:을|를|은|는|에|의|로|와|과|및|등|위한|관한|대한|통한)");

  private final Set<String> pairs = new HashSet<>();

  /** Learns from all lines of a card how its words run. */
  WrappedLines(List<Line> card) {
    for (Line line : card) {
      for (String word : Line.words(line.text())) {
        for (int i = 1; i < word.length(); i++) {
          pairs.add(word.substring(i - 1, i + 1));
        }
      }
    }
  }

  String join(List<String> lines) {
    return joined(lines).text();
  }

  /**
   * Lines made one text.
   *
   * @param ends where each line ends in it
   */
  record Joined(String text, List<Integer> ends) {}

  Joined joined(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      String text = Line.tidy(line);
      if (!text.isEmpty()) {
        if (joined.length() > 0 && isApart(before, text)) {
          joined.append(' ');
        }
        joined.append(text);
        before = line;
      }
      ends.add(joined.length());
    }
    return new Joined(joined.toString(), ends);
  }

  private boolean isApart(String before, String after) {
    String end = before.stripTrailing();
    if (!end.equals(before)
        || OVER.matcher(end).matches()
        || OPENS.matcher(after).matches()
        || COUNT.matcher(end).matches()) {
      return true;
    }
    boolean oneWord = pairs.contains(end.substring(end.length() - 1) + after.charAt(0));
    boolean lone = end.lastIndexOf(' ') == end.length() - 2;
    return !oneWord && (!lone || PARTICLE.matcher(end).matches());
  }
}
