package yaksok.reading.attendee;

import static java.util.Map.entry;
import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds, among the words of a text, those that say how a count is meant. */
final class Marks {
  private static final Map<Sense, Set<String>> ANYWHERE =
      Map.ofEntries(
          entry(Sense.INCLUDING, WORDS.words("including")),
          entry(Sense.INCLUDED, WORDS.words("include")),
          entry(Sense.EXCLUDED, WORDS.words("exclude")),
          entry(Sense.BESIDE, WORDS.words("beside")),
          entry(Sense.ABSENT, WORDS.words("absent")),
          entry(Sense.PRESENT, WORDS.words("present")),
          entry(Sense.ETC, WORDS.words("etc")));
  private static final Map<Sense, Set<String>> BEFORE_A_COUNT =
      Map.of(
          Sense.TOTAL, WORDS.words("total"),
          Sense.EACH, WORDS.words("each"),
          Sense.OTHERS, WORDS.words("others"),
          Sense.UNDER, WORDS.words("under"),
          Sense.ABOUT, WORDS.words("about"));
  private static final Map<Sense, Set<String>> BEHIND_A_COUNT =
      Map.of(
          Sense.PER, WORDS.words("per"),
          Sense.OF, WORDS.words("of"),
          Sense.EXPECTED, WORDS.words("expected"),
          Sense.AT_MOST, WORDS.words("at-most"),
          Sense.ABOUT_AFTER, WORDS.words("about-after"),
          Sense.PRESENT, WORDS.words("present-after"),
          Sense.TOTAL, WORDS.words("total"));

  /** Marks that may stand on either side of a count. */
  private static final Set<Sense> AHEAD_TOO = Set.of(Sense.TOTAL, Sense.AT_MOST, Sense.ABOUT_AFTER);

  private static final Set<String> UP_TO =
      Set.of("up", "fewer", "less", "under", "below", "maximum", "max", "최대");
  private static final Set<String> STANDING_OTHERS = Set.of("외", "외에", "이외", "이외에");
  private static final Set<String> FILLER = WORDS.words("filler");
  private static final Set<String> PARTICLES = WORDS.words("particle");
  private static final Pattern SUFFIX = Pattern.compile("(.{2,})(외|등|이하)");
  private static final Pattern AWAY =
      Pattern.compile(WORDS.alternatives("absent") + "(?:위원|의원|회원|인원|자)");
  private static final Set<String> JOINS = Set.of("과", "와", "하고", "이랑", "랑", "및");
  private static final Pattern JOINING = Pattern.compile("(.{2,})(과|와|하고|이랑|랑)");
  private static final Pattern VERBAL =
      Pattern.compile(
          "("
              + WORDS.alternatives("present")
              + "|개최)(?:하여|하고|하였음|했음|함|해|해서|한|하는|하에|예정|하였고|하였으며|하였습니다|했습니다|합니다|자|인원)");

  private final List<Token> tokens;
  private final boolean[] behindCount;
  private final Deque<Ahead> marked = new ArrayDeque<>();
  private int at;

  /**
   * A token, and what one before it would look ahead to.
   *
   * @param count a count follows, with nothing but fillers and other marks between
   * @param inClause a count follows before the next gap
   */
  private record Ahead(Token token, boolean count, boolean inClause) {}

  private Marks(List<Token> tokens) {
    this.tokens = tokens;
    this.behindCount = new boolean[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      boolean gap = tokens.get(i) instanceof Token.Gap;
      behindCount[i + 1] = !gap && (behindCount[i] || Reading.isCount(tokens.get(i)));
    }
  }

  static List<Token> in(List<Token> tokens) {
    return new Marks(tokens).mark();
  }

  /** From the end, so that each word knows what follows it. */
  private List<Token> mark() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Token before = i == 0 ? null : tokens.get(i - 1);
      if (token instanceof Token.Word word) {
        at = i;
        word(word, before);
      } else if (token.text().equals("=") && before instanceof Token.Word) {
        put(new Token.Mark("=", false, Sense.COLON));
      } else if (token instanceof Token.People people && people.name() != null) {
        english(people);
      } else {
        put(token);
      }
    }
    List<Token> all = new ArrayList<>();
    marked.forEach(each -> all.add(each.token()));
    return all;
  }

  private void put(Token token) {
    boolean count = Reading.isCount(token);
    boolean filler =
        token instanceof Token.Mark
            || (token instanceof Token.Word word
                && FILLER.contains(word.text().toLowerCase(Locale.ROOT)));
    boolean inClause = !(token instanceof Token.Gap) && countInClause();
    marked.addFirst(new Ahead(token, count || (filler && countFollows()), count || inClause));
  }

  /** 3 others: the word is a mark, not who they are. */
  private void english(Token.People people) {
    String name = String.valueOf(people.name());
    String rest = name.replaceFirst("(?i)^(?:others|other|more)\\b ?", "");
    if (rest.equals(name)) {
      put(people);
      return;
    }
    put(
        new Token.People(
            people.text(),
            false,
            people.count(),
            people.approximate(),
            rest.isEmpty() ? null : rest));
    put(new Token.Mark(name, people.glued(), Sense.OTHERS));
  }

  private void word(Token.Word word, @Nullable Token before) {
    String text = word.text().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || (Reading.isCount(before) && word.glued() && PARTICLES.contains(text))) {
      return;
    }
    if (Reading.isCount(before) && word.glued() && JOINS.contains(text)) {
      put(new Token.Gap(text, true, Token.Strength.AND));
      return;
    }
    Optional<Sense> sense = sense(text, before);
    if (sense.isPresent()) {
      if (VERBAL.matcher(text).matches() && !countInClause() && isBehindCount()) {
        dropRemark();
      }
      put(new Token.Mark(word.text(), word.glued(), sense.get()));
    } else if (!split(word)) {
      put(word);
    }
  }

  /** 33명이 참석한 가운데: what is said of the meeting behind those who came. */
  private void dropRemark() {
    while (next() instanceof Token.Word) {
      marked.removeFirst();
    }
  }

  private Optional<Sense> sense(String text, @Nullable Token before) {
    return behindCount(text, before).or(() -> aheadOfCount(text)).or(() -> anywhere(text));
  }

  private Optional<Sense> behindCount(String text, @Nullable Token before) {
    if (!Reading.isCount(before)) {
      return Optional.empty();
    }
    if (text.startsWith("예정이")) {
      return Optional.of(Sense.EXPECTED);
    }
    return find(BEHIND_A_COUNT, text)
        .filter(behind -> !(AHEAD_TOO.contains(behind) && countFollows()));
  }

  private Optional<Sense> aheadOfCount(String text) {
    if (STANDING_OTHERS.contains(text) && countInClause()) {
      return Optional.of(Sense.OTHERS);
    }
    if (!countFollows()) {
      return Optional.empty();
    }
    return UP_TO.contains(text) ? Optional.of(Sense.AT_MOST) : find(BEFORE_A_COUNT, text);
  }

  private static Optional<Sense> anywhere(String text) {
    if (AWAY.matcher(text).matches()) {
      return Optional.of(Sense.ABSENT);
    }
    boolean verbal = VERBAL.matcher(text).matches() && !FILLER.contains(text);
    return verbal ? Optional.of(Sense.PRESENT) : find(ANYWHERE, text);
  }

  private static Optional<Sense> find(Map<Sense, Set<String>> marks, String text) {
    return marks.entrySet().stream()
        .filter(mark -> mark.getValue().contains(text))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A count stands before this token in its clause. */
  private boolean isBehindCount() {
    return behindCount[at];
  }

  private boolean countFollows() {
    return !marked.isEmpty() && marked.getFirst().count();
  }

  private boolean countInClause() {
    return !marked.isEmpty() && marked.getFirst().inClause();
  }

  private @Nullable Token next() {
    return marked.isEmpty() ? null : marked.getFirst().token();
  }

  /** 위원장과, but not 총무과: 과 joins only behind a final consonant, 와 only behind a vowel. */
  private static boolean isJoining(String stem, String particle) {
    boolean consonant = (stem.charAt(stem.length() - 1) - '가') % 28 != 0;
    return switch (particle) {
      case "과", "이랑" -> consonant && !stem.endsWith("담당");
      case "와", "랑" -> !consonant;
      default -> true;
    };
  }

  /** 센터장외 2인, 주민등 60명, 과장과 직원 3명: the ending is a mark of its own. */
  private boolean split(Token.Word word) {
    Matcher suffix = SUFFIX.matcher(word.text());
    if (suffix.matches() && countFollows()) {
      String stem = suffix.group(1);
      Sense sense =
          switch (suffix.group(2)) {
            case "외" -> Sense.OTHERS;
            case "등" -> Sense.ETC;
            default -> Sense.UNDER;
          };
      if (sense == Sense.ETC || isOne(stem)) {
        put(new Token.Mark(suffix.group(2), true, sense));
        put(new Token.Word(stem, word.glued()));
        return true;
      }
    }
    Matcher joining = JOINING.matcher(word.text());
    if (joining.matches()
        && !marked.isEmpty()
        && !(next() instanceof Token.Gap)
        && isJoining(joining.group(1), joining.group(2))
        && (isOne(joining.group(1)) || joining.group(1).endsWith("들"))) {
      put(new Token.Gap(joining.group(2), true, Token.Strength.AND));
      put(new Token.Word(joining.group(1), word.glued()));
      return true;
    }
    return false;
  }

  private static boolean isOne(String stem) {
    return Offices.isOfficeWord(stem) || PersonNames.isCertain(stem);
  }
}
