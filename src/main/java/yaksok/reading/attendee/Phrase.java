package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words read since the last count or gap: whoever they name. */
final class Phrase {
  private static final Set<String> PEOPLE = WORDS.words("people");
  private static final Set<String> LABELS = WORDS.words("label");
  private static final Set<String> FILLERS = WORDS.words("filler");

  private static final Pattern THINGS = Pattern.compile("[\\d,.]+" + WORDS.alternatives("things"));
  private static final Set<String> SEVERAL = WORDS.words("several");
  private static final Set<String> DUTIES = WORDS.words("duties");
  private static final Pattern STAFFED = Pattern.compile(".*" + WORDS.alternatives("staffed"));
  private static final Pattern ORGANISATIONS =
      Pattern.compile(".*" + WORDS.alternatives("organisations"));

  private static final Pattern NUMBER =
      Pattern.compile("[가-힣] \\d+ [가-힣]|(?:^| )[가-힣]{2,}\\d+[가-힣]+$");

  private static final Pattern OBJECT = Pattern.compile("(?!.*마을$).{2,}[을를]");

  /** Who is named takes fewer and shorter words: of a longer run only the last ones count. */
  private static final int MOST_WORDS = 40;

  private static final int LONGEST_WORD = 80;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder remarks = new StringBuilder();
  private @Nullable Integer units;
  private @Nullable Integer organisations;
  private @Nullable Integer provisional;
  private boolean absent;

  /** The words begin with a heading (위원장: 부구청장). */
  private boolean headed;

  /** How many of the words name who presides. */
  private int presider;

  void add(String word, boolean glued) {
    String plain = Edges.trimmed(word, c -> ".!?'\"".indexOf(c) >= 0);
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)
        && plain.codePoints().noneMatch(c -> "○●◯〇*".indexOf(c) >= 0)) {
      return;
    }
    if (DUTIES.contains(plain) && isPeople()) {
      presider = words.size();
      return;
    }
    if (glued && !words.isEmpty()) {
      words.set(words.size() - 1, end(words.get(words.size() - 1) + end(plain)));
    } else {
      words.add(end(plain));
    }
    if (words.size() > MOST_WORDS) {
      words.remove(0);
      presider = Math.max(0, presider - 1);
    }
  }

  /** A word names somebody by its end; a longer one is none. */
  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - LONGEST_WORD));
  }

  List<String> words() {
    return List.copyOf(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** A bracket behind the words counts them. */
  boolean isCounted() {
    return provisional != null;
  }

  /** 국장을 포함한. */
  void dropObjectParticle() {
    int last = words.size() - 1;
    if (last >= 0 && OBJECT.matcher(words.get(last)).matches()) {
      words.set(last, words.get(last).substring(0, words.get(last).length() - 1));
    }
  }

  void head() {
    headed = true;
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

  /** The words only announce who follows (참석자). */
  boolean isLabel() {
    return isLabel(words);
  }

  static boolean isLabel(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(word -> LABELS.contains(word) || FILLERS.contains(word));
  }

  private boolean endsWithLetter() {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return !last.isEmpty() && Character.isLetter(last.charAt(last.length() - 1));
  }

  /** The last word names people, so that a bare number behind it counts them. */
  boolean isPeople() {
    if (!endsWithLetter()) {
      return false;
    }
    String last = words.get(words.size() - 1);
    return Offices.isOfficeWord(last)
        || EnglishCounts.isPeople(last)
        || PEOPLE.stream().anyMatch(last::endsWith);
  }

  /** The last word names people or an office they work at, unlike organisations in number. */
  boolean isPeopleOrOffice() {
    return isPeople()
        || (endsWithLetter() && STAFFED.matcher(words.get(words.size() - 1)).matches());
  }

  /** 부구청장 주재 국장단 6명: whether the first is one of them is not said. */
  boolean isPresided() {
    return presider > 0 && words.size() > presider;
  }

  /** A number stands among the words by itself: what it counts is not said. */
  boolean hasNumber() {
    return NUMBER.matcher(String.join(" ", words)).find();
  }

  /** The last word is none for organisations, which a bare number would count instead. */
  boolean isCountable() {
    return isPeopleOrOffice()
        || (endsWithLetter()
            && !ORGANISATIONS.matcher(words.get(words.size() - 1)).matches()
            && words.get(words.size() - 1).matches("[가-힣]+"));
  }

  /** The last word is an office that one person holds. */
  boolean isSingularOffice() {
    return !words.isEmpty()
        && Offices.isOfficeWord(words.get(words.size() - 1))
        && Offices.isSingular(words.get(words.size() - 1));
  }

  /** The role that the words name, without names of people; null where nothing is left. */
  @Nullable String name() {
    return named(Offices.withoutNames(words));
  }

  /** Director, head of welfare: said behind a name it may be that person's. */
  boolean isEnglishRole() {
    return !words.isEmpty() && words.get(0).charAt(0) < 128 && isPeople();
  }

  /** 팀장 김승오, 김승오 팀장: an office and its holder's name. */
  boolean isOfOne() {
    boolean office = words.stream().anyMatch(Offices::isTitle);
    boolean name = words.stream().anyMatch(PersonNames::isName);
    return office && name;
  }

  /** A word that begins to name somebody else, behind an office and its holder's name. */
  static boolean isOfNext(String word) {
    return PersonNames.isName(word) || Offices.isRank(word);
  }

  /** The words hold a person's name. */
  boolean hasName() {
    return Offices.withoutNames(words).size() < words.size();
  }

  /** The role, where so many people have it. */
  @Nullable String name(@Nullable Integer count) {
    return count != null && count > 1 ? named(Offices.ofSeveral(words)) : name();
  }

  private @Nullable String named(List<String> role) {
    return role.isEmpty() ? null : String.join(" ", role) + remarks;
  }

  /** A bracket behind a name counts it (주민센터(2명)), lists its people (회장(김승오)), or remarks on it. */
  void bracket(Token.Bracket bracket, Roll inside, boolean stayedAway) {
    if (provisional != null) {
      return;
    }
    absent |= stayedAway && inside.isEmpty();
    Entry each = inside.last();
    if (units != null && each != null && each.count() != null && isEach(bracket, each)) {
      provisional = Roll.times(each.count(), units);
      return;
    }
    if (bracket.inside().size() == 1 && bracket.inside().get(0) instanceof Token.Figure figure) {
      provisional = figure.value();
    } else if (inside.headcount() != null || inside.areNames()) {
      Integer all = inside.headcount();
      provisional = all == null ? inside.entries().size() : all;
    } else if (bracket.glued()
        && inside.organisations() == null
        && bracket.text().codePoints().anyMatch(Character::isLetter)) {
      remarks.append(bracket.text());
    }
  }

  /** 3개 팀(각 4명), 12개 부서(부서별 1명). */
  private static boolean isEach(Token.Bracket bracket, Entry inside) {
    return inside.isOfEachBody()
        || bracket.inside().stream()
            .anyMatch(token -> token instanceof Token.Mark mark && mark.sense() == Sense.EACH);
  }

  /** 홍보물 200부, 식사비 30만원: what is counted is no people. */
  private boolean isThings() {
    return THINGS.matcher(words.get(words.size() - 1)).matches();
  }

  /** Who the words name where no count follows; empty where they name nobody. */
  Optional<Entry> entry() {
    if (absent || (provisional == null && (Offices.isRemark(words) || isThings()))) {
      return Optional.empty();
    }
    if (provisional != null) {
      String counted = isLabel() ? null : name(provisional);
      return Optional.of(Entry.of(counted, provisional, Entry.Sort.COUNTED).of(units));
    }
    Entry entry = Offices.read(words).of(units);
    if (!headed && !hasName() && Offices.mayBeTwo(words)) {
      return Optional.of(entry.sorted(Entry.Sort.OPEN));
    }
    boolean several =
        organisations != null
            || units != null
            || SEVERAL.contains(words.get(0).toLowerCase(Locale.ROOT));
    return Optional.of(several ? entry.sorted(Entry.Sort.BODY) : entry);
  }

  void clear() {
    words.clear();
    remarks.setLength(0);
    units = null;
    organisations = null;
    provisional = null;
    absent = false;
    headed = false;
    presider = 0;
  }
}
