package yaksok.reading.card;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in one text a list of people, or of the bodies that took part, may end. The text is gone
 * through once, however many ends are asked about.
 */
final class ListEnds {
  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
  private static final Pattern COMMA = Pattern.compile("[,，、]");
  private static final Set<String> ROLES = Vocabulary.words("people.roles");
  private static final Set<String> ATTEND = Vocabulary.words("people.attend");

  /** No word that a list ends with is longer, in characters. */
  private static final int LONGEST_WORD = 40;

  private final String text;
  private final BitSet bracketed = new BitSet();

  /** The counts outside brackets: where each ends, and where it begins. */
  private final NavigableMap<Integer, Integer> counts = new TreeMap<>();

  private final NavigableSet<Integer> commas = new TreeSet<>();
  private final int firstCount;
  private final int last;

  ListEnds(String text) {
    this.text = text;
    BRACKETS.matcher(text).results().forEach(each -> bracketed.set(each.start(), each.end()));
    Matcher count = People.COUNT.matcher(text);
    int first = Integer.MAX_VALUE;
    while (count.find()) {
      first = Math.min(first, count.end());
      if (!bracketed.get(count.start())) {
        counts.put(count.end(), count.start());
      }
    }
    firstCount = first;
    last = lastEnd();
  }

  /** A list goes no further than to its first piece that is no name: there its end is sought. */
  private int lastEnd() {
    Matcher comma = COMMA.matcher(text);
    while (comma.find()) {
      if (!bracketed.get(comma.start())) {
        if (!isPiece(comma.start())) {
          return comma.start();
        }
        commas.add(comma.end());
      }
    }
    return text.length();
  }

  /** Whether what stands before this place is a list as far as its words tell. */
  boolean mayBeAt(int end) {
    int plain = plainEnd(end);
    return end <= last && (plain == 0 ? hasCount(end) : isPiece(end) && isEnded(end, plain));
  }

  /** Names a count, or is a name: no piece of a list ends as a piece of work does. */
  private boolean isPiece(int end) {
    String word = lastWord(plainEnd(end));
    return !People.endsAsWork(word) || (isCounted(end) && ATTEND.contains(word));
  }

  private boolean isCounted(int end) {
    Integer begun = commas.floor(end);
    Map.Entry<Integer, Integer> count = counts.floorEntry(end);
    return count != null && count.getValue() >= (begun == null ? 0 : begun);
  }

  /** A list ends with a count, with a word of attending behind one, or with a role. */
  private boolean isEnded(int end, int plain) {
    String word = lastWord(plain);
    boolean attended =
        ATTEND.stream()
            .anyMatch(each -> word.equals(each) || (each.length() > 1 && word.endsWith(each)));
    if (attended) {
      return hasCount(end);
    }
    boolean inBrackets = hasCount(end) && ")）".indexOf(text.charAt(end - 1)) >= 0;
    return counts.containsKey(plain) || inBrackets || ROLES.stream().anyMatch(word::endsWith);
  }

  private boolean hasCount(int end) {
    return firstCount <= end;
  }

  /** The end without the brackets and the white space before it. */
  private int plainEnd(int end) {
    int at = end;
    while (at > 0 && (bracketed.get(at - 1) || isSpace(at - 1))) {
      at--;
    }
    return at;
  }

  private String lastWord(int plain) {
    int from = plain;
    while (from > 0
        && plain - from < LONGEST_WORD
        && !bracketed.get(from - 1)
        && !isSpace(from - 1)) {
      from--;
    }
    return text.substring(from, plain);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
