package yaksok.reading.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yaksok.reading.question.CalendarWord.Grain;

/** The words that questions are made of, from the program's own data files. */
final class Vocabulary {
  /** A form with what it means. */
  record Word(String form, Set<Tag> tags, @Nullable Object value) {
    Word {
      tags = Set.copyOf(tags);
    }

    Word and(Word same) {
      Set<Tag> both = EnumSet.copyOf(tags);
      both.addAll(same.tags);
      return new Word(form, both, value == null ? same.value : value);
    }
  }

  /**
   * A word found in a text.
   *
   * @param end where it ends there
   * @param exact whether it is spelt there as it should be, not only as it sounds
   */
  record Found(Word word, int end, boolean exact) {}

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    @Nullable Word word;
  }

  private static final Pattern CALENDAR = Pattern.compile("([A-Z]+)([+-]?)(\\d+)");

  /** Shorter words sound like too many others. */
  private static final int SHORTEST_BY_SOUND = 2;

  /** How 요 is spelt in chats. */
  private static final List<String> FOR_YO = List.of("여", "용", "염", "욤", "영");

  private final Node words = new Node();
  private final Node endings = new Node();
  private final Node sounds = new Node();
  private final Node endingSounds = new Node();
  private final Map<String, Word> all = new LinkedHashMap<>();

  private Vocabulary() {}

  /** Reads the program's own vocabulary. */
  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    Resources.lines("words_ko.txt").forEach(vocabulary::addWords);
    Resources.lines("words_en.txt").forEach(vocabulary::addWords);
    Resources.lines("endings_ko.txt").forEach(vocabulary::addEndings);
    return vocabulary;
  }

  /** Every word, in the order of the files. */
  List<Word> words() {
    return List.copyOf(all.values());
  }

  /**
   * The words that begin at this place of the text.
   *
   * @param sound the text as it sounds
   */
  List<Found> wordsAt(String text, String sound, int start) {
    return found(words, sounds, text, sound, start);
  }

  /** The endings that begin at this place of the text. */
  List<Found> endingsAt(String text, String sound, int start) {
    return found(endings, endingSounds, text, sound, start);
  }

  private List<Found> found(Node spelt, Node heard, String text, String sound, int start) {
    List<Found> found = new ArrayList<>();
    walk(spelt, text, start, start, found);
    if (Hangul.isKorean(text.charAt(start))) {
      List<Found> alike = new ArrayList<>();
      walk(heard, sound, start, start, alike);
      alike.stream()
          .filter(each -> found.stream().noneMatch(exact -> exact.end == each.end))
          .map(each -> new Found(each.word, each.end, false))
          .forEach(found::add);
    }
    return found;
  }

  private void walk(Node node, String text, int start, int at, List<Found> found) {
    if (node.word != null && endsWord(text, at)) {
      found.add(new Found(node.word, at, true));
    }
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at);
    step(node.next.get(c), text, start, at, found);
    if (c == '-') {
      step(node.next.get(' '), text, start, at, found);
    }
    if (at > start && c == ' ' && isLoose(text, at) && at + 1 < text.length()) {
      step(node.next.get(text.charAt(at + 1)), text, start, at + 1, found);
    }
  }

  private void step(@Nullable Node next, String text, int start, int at, List<Found> found) {
    if (next != null) {
      walk(next, text, start, at + 1, found);
    }
  }

  private static boolean isLoose(String text, int at) {
    return Hangul.isKorean(text.charAt(at - 1));
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length() || !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
  }

  static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Hangul.isKorean(c);
  }

  private void addWords(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split("=", 2);
    Tag tag = Tag.valueOf(head[0]);
    Object value = head.length > 1 ? value(tag, head[1]) : null;
    for (String form : line.substring(colon + 1).split(",", -1)) {
      Word word = new Word(form.strip(), Set.of(tag), value);
      all.merge(word.form(), word, Word::and);
      add(words, word, word.form());
      addSound(sounds, word);
    }
  }

  private void addEndings(String line) {
    int colon = line.indexOf(':');
    Tag tag = Tag.valueOf(line.substring(0, colon));
    Arrays.stream(line.substring(colon + 1).strip().split(" ", -1))
        .flatMap(Vocabulary::asInChats)
        .map(form -> new Word(form, Set.of(tag), null))
        .forEach(
            word -> {
              add(endings, word, word.form());
              addSound(endingSounds, word);
            });
  }

  /** The ending as it is, and where it ends in 요 as people type that to one another. */
  private static Stream<String> asInChats(String ending) {
    String before = ending.substring(0, ending.length() - 1);
    return ending.endsWith("요") && !before.isEmpty()
        ? Stream.concat(Stream.of(ending), FOR_YO.stream().map(last -> before + last))
        : Stream.of(ending);
  }

  private static void addSound(Node root, Word word) {
    if (word.form().length() >= SHORTEST_BY_SOUND && Hangul.isKorean(word.form().charAt(0))) {
      add(root, word, Hangul.sound(word.form()));
    }
  }

  private static void add(Node root, Word word, String spelling) {
    Node node = root;
    String form = plain(spelling);
    for (int at = 0; at < form.length(); at++) {
      node = node.next.computeIfAbsent(form.charAt(at), key -> new Node());
    }
    node.word = node.word == null ? word : node.word.and(word);
  }

  /** Korean forms are kept without spaces: these are optional in a question. */
  private static String plain(String form) {
    return form.chars().anyMatch(c -> Hangul.isKorean((char) c)) ? form.replace(" ", "") : form;
  }

  private static Object value(Tag tag, String text) {
    return switch (tag) {
      case CALENDAR -> calendarWord(text);
      case NUMBER -> Integer.valueOf(text);
      case FIELD -> CardField.valueOf(text);
      default -> text;
    };
  }

  private static CalendarWord calendarWord(String text) {
    Matcher matcher = CALENDAR.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no word of the calendar: " + text);
    }
    Grain grain = Grain.valueOf(matcher.group(1));
    int number = Integer.parseInt(matcher.group(2) + matcher.group(3));
    return matcher.group(2).isEmpty()
        ? CalendarWord.of(grain, number)
        : CalendarWord.relative(grain, number);
  }
}
