package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words read since the last count or gap: whoever they name. */
final class Phrase {
  private static final Set<String> PEOPLE = WORDS.words("people");

  private final List<String> words = new ArrayList<>();
  private final StringBuilder remarks = new StringBuilder();
  private @Nullable Integer units;
  private @Nullable Integer organisations;
  private @Nullable Integer provisional;
  private boolean absent;

  void add(String word, boolean glued) {
    String plain = word.replaceAll("[.!?'\"]+$", "").replaceAll("^[.!?'\"]+", "");
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)
        && plain.codePoints().noneMatch(c -> "○●◯〇*".indexOf(c) >= 0)) {
      return;
    }
    if (glued && !words.isEmpty()) {
      words.set(words.size() - 1, words.get(words.size() - 1) + plain);
    } else {
      words.add(plain);
    }
  }

  List<String> words() {
    return List.copyOf(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  void units(int count) {
    units = count;
  }

  @Nullable Integer units() {
    return units;
  }

  void organisations(int count) {
    organisations = count;
  }

  @Nullable Integer organisations() {
    return organisations;
  }

  /** The last word names people, so that a bare number behind it counts them. */
  boolean isPeople() {
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    return Offices.isOfficeWord(last)
        || EnglishCounts.isPeople(last)
        || PEOPLE.stream().anyMatch(last::endsWith);
  }

  /** The last word is an office that one person holds. */
  boolean isSingularOffice() {
    return !words.isEmpty()
        && Offices.isOfficeWord(words.get(words.size() - 1))
        && Offices.isSingular(words.get(words.size() - 1));
  }

  /** The role that the words name, without names of people; null where nothing is left. */
  @Nullable String name() {
    List<String> role = Offices.withoutNames(words);
    return role.isEmpty() ? null : String.join(" ", role) + remarks;
  }

  /** A bracket behind a name counts it (주민센터(2명)), lists its people (회장(김승오)), or remarks on it. */
  void bracket(Token.Bracket bracket, Roll inside, boolean stayedAway) {
    absent |= stayedAway && inside.isEmpty();
    if (bracket.inside().size() == 1 && bracket.inside().get(0) instanceof Token.Figure figure) {
      provisional = figure.value();
    } else if (inside.headcount() != null) {
      provisional = inside.headcount();
    } else if (bracket.glued()
        && inside.organisations() == null
        && bracket.text().codePoints().anyMatch(Character::isLetter)) {
      remarks.append(bracket.text());
    }
  }

  /** Who the words name where no count follows; empty where they name nobody. */
  Optional<Entry> entry() {
    if (absent || Offices.isRemark(words)) {
      return Optional.empty();
    }
    if (provisional != null) {
      return Optional.of(Entry.of(name(), provisional, Entry.Sort.COUNTED).of(units));
    }
    Entry entry = Offices.read(words).of(units);
    boolean several = organisations != null || units != null || words.get(0).equals("각");
    return Optional.of(several ? entry.sorted(Entry.Sort.BODY) : entry);
  }

  void clear() {
    words.clear();
    remarks.setLength(0);
    units = null;
    organisations = null;
    provisional = null;
    absent = false;
  }
}
