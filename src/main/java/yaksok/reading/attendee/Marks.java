package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds, among the words of a text, those that say how a count is meant. */
final class Marks {
  private static final Set<String> FILLER = WORDS.words("filler");
  private static final Set<String> PARTICLES = WORDS.words("particle");
  private static final Pattern SUFFIX = Pattern.compile("(.{2,})(외|등|이하)");
  private static final Set<String> JOINS = Set.of("과", "와", "하고", "이랑", "랑", "및");
  private static final Pattern JOINING = Pattern.compile("(.{2,})(과|와|하고|이랑|랑)");

  private final List<Token> tokens;
  private final boolean[] behindCount;
  private final Deque<Ahead> marked = new ArrayDeque<>();
  private int at;

  /**
   * A token, and what one before it would look ahead to.
   *
   * @param count a count follows, with nothing but fillers and other marks between
   * @param inClause a count follows before the next gap
   * @param each an "each" follows before the next gap
   */
  private record Ahead(Token token, boolean count, boolean inClause, boolean each) {}

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
    boolean each =
        token instanceof Token.Mark mark
            ? mark.sense() == Sense.EACH || eachInClause()
            : !(token instanceof Token.Gap gap && gap.strength() == Token.Strength.BREAK)
                && eachInClause();
    marked.addFirst(new Ahead(token, count || (filler && countFollows()), count || inClause, each));
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
    Optional<Sense> sense = sense(text, before).map(this::atEnd);
    if (sense.isPresent()) {
      if (MarkWords.isVerbal(text) && !countInClause() && isBehindCount()) {
        dropRemark();
      }
      put(new Token.Mark(word.text(), word.glued(), sense.get()));
    } else if (!split(word)) {
      if (next() instanceof Token.Word behind && areTwo(text, behind)) {
        put(new Token.Gap(" ", false, Token.Strength.DOT));
      }
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
    return behindCount(text, before)
        .or(() -> aheadOfCount(text))
        .or(() -> MarkWords.anywhere(text));
  }

  /** 위원 20명, 위원장 포함: nobody is counted behind it. */
  private Sense atEnd(Sense sense) {
    boolean end = next() == null || next() instanceof Token.Gap;
    return sense == Sense.INCLUDED && end ? Sense.WITHIN : sense;
  }

  private Optional<Sense> behindCount(String text, @Nullable Token before) {
    boolean toCome = before instanceof Token.Word word && MarkWords.isToCome(word.text(), text);
    if (toCome && isBehindCount() && !countInClause()) {
      return Optional.of(Sense.EXPECTED);
    }
    if (!Reading.isCount(before)) {
      return Optional.empty();
    }
    return MarkWords.behindCount(text)
        .filter(behind -> !(MarkWords.mayStandAhead(behind) && countFollows()));
  }

  private Optional<Sense> aheadOfCount(String text) {
    if (MarkWords.isOthers(text) && countInClause()) {
      return Optional.of(Sense.OTHERS);
    }
    return countFollows() ? MarkWords.aheadOfCount(text) : Optional.empty();
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

  private boolean eachInClause() {
    return !marked.isEmpty() && marked.getFirst().each();
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
        && (isOne(joining.group(1)) || joining.group(1).endsWith("들") || eachInClause())) {
      put(new Token.Gap(joining.group(2), true, Token.Strength.AND));
      put(new Token.Word(joining.group(1), word.glued()));
      return true;
    }
    return false;
  }

  /** Two names, or two offices by their bare names, with nothing but a space between. */
  private static boolean areTwo(String word, Token.Word behind) {
    return !behind.glued()
        && (PersonNames.areTwo(word, behind.text())
            || (Offices.isRank(word) && Offices.isRank(behind.text())));
  }

  private static boolean isOne(String stem) {
    return Offices.isOfficeWord(stem)
        || PersonNames.isCertain(stem)
        || PersonNames.looksLikeName(stem);
  }
}
