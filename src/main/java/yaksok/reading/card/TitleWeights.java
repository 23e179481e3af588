package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs how well a text stands as a record's title before given details. */
final class TitleWeights {
  private static final Set<String> EVENTS = Vocabulary.words("title.events");
  private static final Set<String> ACTIONS = Vocabulary.words("title.actions");
  private static final Set<String> WEAK = Vocabulary.words("title.weak");
  private static final Set<String> BODIES = Vocabulary.words("title.bodies");
  private static final Set<String> COURSES = Vocabulary.words("title.courses");
  private static final Set<String> CHAINED = Vocabulary.words("title.chained");
  private static final Set<String> MEMBERS = Vocabulary.words("people.members");
  private static final Set<String> CONNECTORS = Vocabulary.words("title.connectors");
  private static final Set<String> SUFFIXES = Vocabulary.words("title.suffix");
  private static final Pattern BEHIND = Pattern.compile("[(（][^()（）]*[)）]$");
  private static final Pattern FRESH = Pattern.compile("(?:\\d{4}년|[’']\\d{2}년).*");
  private static final Pattern PARTICLE =
      Pattern.compile(".*[가-힣](?:을|를|의|위한|및|과의|와의|대한|통한|에서)|.*[,·]");
  private static final Pattern CEREMONY = Pattern.compile("[가-힣]{2,}식");
  private static final int LONG_TITLE = 22;
  private static final int SHORT_TITLE = 7;

  /** Up to this length a title may well stand alone. */
  private static final int ALONE = 18;

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
        + length(title, gap)
        + shortness(title)
        + likeness(title, known)
        + inside(words)
        + (details.isEmpty() ? 0 : beginning(words, details));
  }

  /** How the title's last words end. */
  private static int ending(List<String> words) {
    String last = plain(words.get(words.size() - 1));
    String before = words.size() > 1 ? plain(words.get(words.size() - 2)) : "";
    boolean chained = isEvent(before) || isWeak(before);
    if (isEvent(last)) {
      return 6;
    }
    if (ends(last, ACTIONS)) {
      return chained ? 8 : 6;
    }
    if (ends(last, COURSES)) {
      return 4;
    }
    if (ends(last, WEAK)) {
      boolean goingOn = ends(before, COURSES) || (chained && ends(last, CHAINED));
      return goingOn ? 5 : 3;
    }
    boolean open = CONNECTORS.contains(last) || PARTICLE.matcher(last).matches();
    return open ? -8 : ends(last, BODIES) ? 2 : 0;
  }

  /** A single short word is seldom a whole title. */
  private static int shortness(String title) {
    int length = Line.compact(title).length();
    return length < SHORT_TITLE ? length - SHORT_TITLE : 0;
  }

  /** A title that stands beside its details is seldom long, and a short text is a title alone. */
  private static int length(String title, TitleSplit.Gap gap) {
    if (gap == TitleSplit.Gap.END && Line.compact(title).length() <= ALONE) {
      return 2;
    }
    int excess = Line.compact(title).length() - LONG_TITLE;
    boolean beside = gap == TitleSplit.Gap.SPACE || gap == TitleSplit.Gap.END;
    return beside && excess > 0 ? -Math.min(6, excess / 2) : 0;
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
      String word = plain(words.get(i));
      if (!goesOn(words.get(i + 1))) {
        boolean apart = i + 2 < words.size();
        weight -= isEvent(word) || ends(word, ACTIONS) ? 2 : isWeak(word) && apart ? 1 : 0;
      }
    }
    return weight;
  }

  private static boolean goesOn(String next) {
    return ends(plain(next), ACTIONS)
        || CHAINED.contains(next)
        || CONNECTORS.contains(next)
        || SUFFIXES.contains(next);
  }

  /** How the details begin. */
  private int beginning(List<String> title, String details) {
    List<String> words = Line.words(details);
    String last = plain(title.get(title.size() - 1));
    String next = words.get(0);
    int weight = 0;
    boolean chained = (isEvent(last) || isWeak(last)) && ends(plain(next), ACTIONS);
    if (chained || CONNECTORS.contains(next) || SUFFIXES.contains(next)) {
      weight -= 8;
    }
    if (next.matches("[-–—※·•○❍ㅇ▪].*")) {
      weight += 5;
    }
    if (isNoun(next)) {
      weight -= isEvent(last) ? 2 : 4;
    }
    if (FRESH.matcher(details).matches()) {
      weight += 2;
    }
    if (words.stream().allMatch(word -> isEvent(plain(word)) || ends(plain(word), ACTIONS))) {
      weight -= 5;
    }
    return weight + namedPeople(details) + work(title, details);
  }

  /** What together is too long for a title alone may be a title and a piece of work. */
  private static int work(List<String> title, String details) {
    int whole = Line.compact(String.join("", title) + details).length();
    return whole > ALONE && People.endsAsWork(details) ? 2 : 0;
  }

  private int namedPeople(String details) {
    boolean counted = people.beginsWithPeople(details);
    if (!counted && !people.isList(details)) {
      return 0;
    }
    int comma = details.indexOf(',');
    String first =
        counted
            ? details.substring(0, People.countEnd(details))
            : details.substring(0, comma < 0 ? details.length() : comma);
    List<String> name = new ArrayList<>(Line.words(first));
    if (counted) {
      name.remove(name.size() - 1);
    }
    boolean event = name.stream().anyMatch(this::endsTitle);
    return 3 + (event ? -6 : 0) + sizeOf(name);
  }

  private boolean endsTitle(String word) {
    return isNoun(word)
        || isEvent(plain(word))
        || ends(plain(word), COURSES)
        || ends(word, ACTIONS);
  }

  /** One word or two name people best; a member is one of some body, and nobody is nobody. */
  private static int sizeOf(List<String> name) {
    return switch (name.size()) {
      case 0 -> -5;
      case 1 -> MEMBERS.contains(name.get(0)) ? -2 : 1;
      case 2 -> 0;
      case 3 -> -1;
      default -> -2;
    };
  }

  private static boolean isEvent(String word) {
    return ends(word, EVENTS) || CEREMONY.matcher(word).matches();
  }

  private static boolean isWeak(String word) {
    return ends(word, WEAK) || ends(word, BODIES) || ends(word, COURSES);
  }

  /** Whether the word is one that titles end with, alone. */
  private static boolean isNoun(String word) {
    return EVENTS.contains(word) || ACTIONS.contains(word) || CHAINED.contains(word);
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
