package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A count of people, taken in the sense that the word before it gives it. */
final class Count {
  private static final Pattern BASE =
      Pattern.compile(
          WORDS.alternatives("base-alone")
              + "|(?:.* )?"
              + WORDS.alternatives("base")
              + "\\s?(?:위원|의원|회원|조합원|인원|수|자)?(?: 수)?");

  private static final Set<String> CAME = WORDS.words("came");
  static final Set<String> NOBODY =
      Set.of("people", "persons", "person", "attendees", "participants");

  private final Roll roll;
  private final Phrase phrase;
  private final @Nullable Integer count;
  private final boolean approximate;
  private final @Nullable Integer whole;

  Count(
      Roll roll,
      Phrase phrase,
      @Nullable Integer count,
      boolean approximate,
      @Nullable Integer whole) {
    this.roll = roll;
    this.phrase = phrase;
    this.count = count;
    this.approximate = approximate;
    this.whole = whole;
  }

  /**
   * @param noun who is counted, where that stands behind the number
   */
  void take(@Nullable String noun, @Nullable Sense sense) {
    if (sense == null) {
      plain(noun);
    } else {
      switch (sense) {
        case TOTAL -> roll.total(count, approximate);
        case EACH -> roll.each(count);
        case OTHERS -> others(noun);
        case ETC -> roll.etc(count);
        case UNDER -> under();
        case INCLUDED -> included(noun);
        case OF -> of();
        case PER -> roll.changeLast(all -> all.counted(count));
        case ABSENT -> absent();
        case EXPECTED -> roll.add(Entry.of(name(noun), count, Entry.Sort.BASE));
        case PRESENT -> present(noun);
        default -> plain(noun);
      }
    }
    if (approximate) {
      roll.changeLast(counted -> counted.about(true));
    }
    phrase.clear();
  }

  private void plain(@Nullable String noun) {
    String name = name(noun);
    Entry last = roll.last();
    if (last != null && continues(last, name)) {
      return;
    }
    Integer joined = joined();
    if (phrase.organisations() != null) {
      roll.add(Entry.of(null, phrase.organisations(), Entry.Sort.AFFILIATION));
    }
    roll.add(Entry.of(name, count, Entry.Sort.COUNTED).counted(count).of(phrase.units()));
    if (joined == null || phrase.isPresided()) {
      roll.changeLast(open -> open.counted(null));
    } else if (joined > 0) {
      roll.absorb(joined + 1, count);
    }
    if (phrase.units() == null && !holdersOfOneOffice()) {
      roll.ofEachBody();
    }
    if (name != null && BASE.matcher(name).matches()) {
      roll.changeLast(counted -> counted.sorted(Entry.Sort.BASE));
    }
  }

  /** A count that names nobody, or those who came, is that of what stands before it. */
  private boolean continues(Entry last, @Nullable String name) {
    boolean unnamed = (name == null || NOBODY.contains(name)) && phrase.units() == null;
    if (unnamed && last.sort() == Entry.Sort.ORGANISATIONS) {
      roll.replaceLast(last.sorted(Entry.Sort.AFFILIATION));
      return false;
    }
    boolean body = name == null && unnamed && last.sort() == Entry.Sort.BODY;
    boolean came =
        last.sort() == Entry.Sort.BASE
            && (name == null ? isWithin(last) : CAME.stream().anyMatch(name::startsWith));
    if (body || came) {
      roll.replaceLast(last.counted(count));
    }
    return body || came;
  }

  private boolean isWithin(Entry whole) {
    return count != null && whole.count() != null && count <= whole.count();
  }

  private @Nullable String name(@Nullable String noun) {
    String before =
        phrase.isLabel() && (roll.isEmpty() || !phrase.isPeople()) ? null : phrase.name(count);
    if (noun == null) {
      return before;
    }
    return before == null ? noun : before + " " + noun;
  }

  /** 각 동 통장협의회장 21명: more than one, of an office that one person holds. */
  private boolean holdersOfOneOffice() {
    return count != null && count > 1 && phrase.isSingularOffice();
  }

  /**
   * How many of those before share this count: 주민 및 관계자 50명, 대표·실무자 5명. Null where a holder of an
   * office may be one of them or come beside them: 과장 및 팀장 3명, 구청장·국장 5명.
   */
  private @Nullable Integer joined() {
    int joined = 0;
    boolean singular = false;
    boolean dotted = false;
    boolean either = false;
    for (int i = roll.entries().size() - 1; i >= 0; i--) {
      Entry entry = roll.entries().get(i);
      if (!entry.isUncounted()
          || entry.strength() == Token.Strength.BREAK
          || entry.gap().isEmpty()) {
        break;
      }
      either |= entry.strength() == Token.Strength.OR;
      singular |= entry.sort() == Entry.Sort.PERSON && Offices.isSingular(entry.name());
      dotted |= entry.strength() == Token.Strength.DOT;
      joined++;
    }
    boolean allNamed =
        count != null
            && count == joined + 1
            && phrase.isPeople()
            && Offices.isOfficeWord(lastWord());
    if (!singular || allNamed || either) {
      return joined;
    }
    return dotted || phrase.isSingularOffice() ? null : (Integer) 0;
  }

  private String lastWord() {
    return phrase.isEmpty() ? "" : phrase.words().get(phrase.words().size() - 1);
  }

  private void others(@Nullable String noun) {
    Entry before = roll.last();
    if (before != null && before.sort() == Entry.Sort.BODY && Offices.isTitled(before.name())) {
      roll.replaceLast(before.sorted(Entry.Sort.PERSON));
    } else if (before != null && before.sort() == Entry.Sort.DOUBTFUL) {
      roll.replaceLast(before.sorted(Entry.Sort.PERSON).named(null));
    }
    if (noun != null || !phrase.isEmpty()) {
      roll.add(Entry.of(name(noun), count, Entry.Sort.COUNTED).counted(count));
      return;
    }
    Entry last = roll.last();
    if (last == null) {
      plain(null);
    } else if (last.sort() == Entry.Sort.PERSON) {
      roll.replaceLast(last.counted(count == null ? null : (Integer) (count + 1)));
    } else {
      roll.replaceLast(
          last.counted(
              count == null || last.count() == null ? null : (Integer) (count + last.count())));
    }
  }

  private void under() {
    Entry last = roll.last();
    if (last != null && last.isUncounted()) {
      String name = phrase.name();
      roll.replaceLast(last.counted(count).named(name == null ? last.name() : name));
    } else {
      plain(null);
    }
  }

  /** 위원장 포함 위원 7명: the count is of all who are said to be in it. */
  private void included(@Nullable String noun) {
    String name = name(noun);
    Entry last = roll.last();
    int listed = roll.uncountedAtEnd();
    if (last == null || listed == 0) {
      plain(noun);
      return;
    }
    boolean beside = name != null && last.count() == null;
    Integer before = Sums.from(0, roll.entries().subList(0, roll.entries().size() - listed));
    boolean open = !beside && before != null && count != null && before < count;
    if (listed > 1 && (name == null || roll.isJoinedAtEnd(listed))) {
      roll.absorb(listed, count);
    } else {
      open |= listed > 1;
      roll.replaceLast(last.counted(count));
    }
    if (name != null) {
      roll.changeLast(all -> all.named(name));
    }
    if (open) {
      roll.changeLast(all -> all.counted(null));
    }
  }

  private void of() {
    boolean others =
        !phrase.isEmpty() && !phrase.isLabel() && CAME.stream().noneMatch(lastWord()::startsWith);
    boolean possible = !others && count != null && (whole == null || count <= whole);
    Integer came = possible ? count : null;
    if (roll.total() != null) {
      roll.part(came);
    } else {
      roll.changeLast(all -> all.counted(came));
    }
  }

  /** Who stayed away is not counted; of those who belong they are taken off. */
  private void absent() {
    Entry last = roll.last();
    if (last != null
        && last.sort() == Entry.Sort.BASE
        && count != null
        && last.count() != null
        && count <= last.count()) {
      roll.replaceLast(last.counted(last.count() - count));
    }
  }

  private void present(@Nullable String noun) {
    Entry last = roll.last();
    if (last != null && last.count() != null && count != null && count <= last.count()) {
      boolean unnamed = phrase.isEmpty() && noun == null;
      if (last.sort() == Entry.Sort.BASE || unnamed) {
        roll.replaceLast(last.counted(count));
        return;
      }
    }
    plain(noun);
  }
}
