package yaksok.reading.card;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs how well a text stands as a record's title before given details. */
final class TitleWeights {
  private static final Set<String> EVENTS = Vocabulary.words("title.events");
  private static final Set<String> ACTIONS = Vocabulary.words("title.actions");
  private static final Set<String> WEAK = Vocabulary.words("title.weak");
  private static final Set<String> BODIES = Vocabulary.words("title.bodies");
  private static final Set<String> CONNECTORS = Vocabulary.words("title.connectors");
  private static final Set<String> SUFFIXES = Vocabulary.words("title.suffix");
  private static final Pattern BEHIND = Pattern.compile("[(（][^()（）]*[)）]$");
  private static final Pattern FRESH = Pattern.compile("(?:\\d{4}년|[’']\\d{2}년).*");
  private static final Pattern PARTICLE =
      Pattern.compile(".*[가-힣](?:을|를|의|위한|및|과의|와의|대한|통한|에서)|.*[,·]");
  private static final int LONG_NAME = 4;

  private final People people;
  private final List<String> indicators;

  /**
   * @param indicators the names of the card's indicators, which titles like to repeat
   */
  TitleWeights(People people, List<String> indicators) {
    this.people = people;
    this.indicators = indicators.stream().map(Line::compact).toList();
  }

  /** The higher, the likelier. */
  int of(String title, List<String> cell, TitleSplit.Gap gap, Set<String> known) {
    if (title.isBlank()) {
      return -100;
    }
    String details = Line.tidy(String.join(" ", cell));
    List<String> words = Line.words(title);
    return gap.weight()
        + ending(words)
        + likeness(title, known)
        + inside(words)
        + (details.isEmpty() ? 0 : beginning(words, details));
  }

  /** How the title's last words end. */
  private static int ending(List<String> words) {
    String last = plain(words.get(words.size() - 1));
    String before = words.size() > 1 ? plain(words.get(words.size() - 2)) : "";
    if (CONNECTORS.contains(last) || PARTICLE.matcher(last).matches()) {
      return -8;
    }
    if (ends(last, EVENTS)) {
      return 6;
    }
    if (ends(last, ACTIONS)) {
      return ends(before, EVENTS) || isWeak(before) ? 8 : 6;
    }
    return isWeak(last) ? 2 : 0;
  }

  private int likeness(String title, Set<String> known) {
    String compact = Line.compact(title);
    int weight = People.hasCount(title) ? -7 : 0;
    if (known.contains(compact)) {
      weight += 10;
    }
    return indicators.stream().anyMatch(compact::endsWith) ? weight + 6 : weight;
  }

  /** A title that goes on behind a complete ending is less likely. */
  private static int inside(List<String> words) {
    int weight = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      String next = words.get(i + 1);
      boolean ended = ends(plain(words.get(i)), EVENTS) || ends(plain(words.get(i)), ACTIONS);
      if (ended && !goesOn(next)) {
        weight -= 2;
      }
    }
    return weight;
  }

  private static boolean goesOn(String next) {
    return ends(plain(next), ACTIONS) || CONNECTORS.contains(next) || SUFFIXES.contains(next);
  }

  /** How the details begin. */
  private int beginning(List<String> title, String details) {
    List<String> words = Line.words(details);
    String last = plain(title.get(title.size() - 1));
    String next = words.get(0);
    int weight = 0;
    boolean chained = (ends(last, EVENTS) || isWeak(last)) && ends(plain(next), ACTIONS);
    if (chained || CONNECTORS.contains(next) || SUFFIXES.contains(next)) {
      weight -= 8;
    }
    if (next.matches("[-–—※·•○❍ㅇ▪].*")) {
      weight += 10;
    }
    if (isNoun(next)) {
      weight -= 4;
    }
    if (FRESH.matcher(details).matches()) {
      weight += 2;
    }
    if (words.stream().allMatch(word -> ends(plain(word), EVENTS) || ends(plain(word), ACTIONS))) {
      weight -= 5;
    }
    return weight + namedPeople(details);
  }

  private int namedPeople(String details) {
    if (!people.beginsWithPeople(details)) {
      return people.isList(details) ? 3 : 0;
    }
    List<String> name = Line.words(details.substring(0, People.countEnd(details)));
    boolean event =
        name.stream()
            .anyMatch(word -> isNoun(word) || ends(plain(word), EVENTS) || ends(word, ACTIONS));
    int lone =
        name.size() == 1
            ? -5
            : name.size() == 2 && People.endsWithRole(name.subList(0, 1)) ? -1 : 0;
    return 3 + lone + (event ? -6 : 0) + (name.size() > LONG_NAME ? -2 : 0);
  }

  private static boolean isWeak(String word) {
    return ends(word, WEAK) || ends(word, BODIES);
  }

  /** Whether the word is one that titles end with, alone. */
  private static boolean isNoun(String word) {
    return EVENTS.contains(word) || ACTIONS.contains(word) || WEAK.contains(word);
  }

  private static String plain(String word) {
    return BEHIND.matcher(word).replaceFirst("");
  }

  private static boolean ends(String word, Set<String> endings) {
    return endings.stream()
        .anyMatch(
            end ->
                word.endsWith(end)
                    && (word.length() == end.length()
                        || !Character.isDigit(word.charAt(word.length() - end.length() - 1))));
  }
}
