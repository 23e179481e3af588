package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A count of people, taken in the sense that the word before it gives it. */
final class Count {
  private static final Set<String> BASES = WORDS.words("base");

  private static final Set<String> CAME = WORDS.words("came");
  private static final Set<String> NOBODY =
      Set.of("people", "persons", "person", "attendees", "participants");

  private static final Set<String> KINDS = WORDS.words("kinds");
  private static final Pattern PER_BODY = Pattern.compile("\\S*[가-힣]별(?: .*)?");

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
        case OF -> of();
        case ABSENT -> absent();
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
    int joined = joined();
    if (phrase.organisations() != null) {
      roll.add(Entry.of(null, phrase.organisations(), Entry.Sort.AFFILIATION));
    }
    roll.add(Entry.of(name, count, Entry.Sort.COUNTED).counted(count).of(phrase.units()));
    if (joined > 0) {
      roll.absorb(joined + 1, count);
    }
    if (perUnit(name)) {
      roll.changeLast(each -> each.sorted(Entry.Sort.OPEN));
    }
    if (name != null && BASES.stream().anyMatch(name::startsWith)) {
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
        last.sort() == Entry.Sort.BASE && name != null && CAME.stream().anyMatch(name::startsWith);
    if (body || came) {
      roll.replaceLast(last.counted(count));
    }
    return body || came;
  }

  private @Nullable String name(@Nullable String noun) {
    String before = phrase.name();
    if (noun == null) {
      return before;
    }
    return before == null ? noun : before + " " + noun;
  }

  /** 동별 2명, 각 동 2명: how many units there are is not said. */
  private boolean perUnit(@Nullable String name) {
    return name != null
        && phrase.units() == null
        && !(count != null && count > 1 && phrase.isSingularOffice())
        && (name.startsWith("각 ") || PER_BODY.matcher(name).matches())
        && KINDS.stream().noneMatch(name::startsWith);
  }

  /** How many of those before share this count: 주민 및 관계자 50명, 대표·실무자 5명. */
  private int joined() {
    int joined = 0;
    boolean singular = false;
    for (int i = roll.entries().size() - 1; i >= 0; i--) {
      Entry entry = roll.entries().get(i);
      if (!entry.isUncounted()
          || entry.strength() == Token.Strength.BREAK
          || entry.gap().isEmpty()) {
        break;
      }
      singular |=
          entry.strength() == Token.Strength.AND
              && entry.sort() == Entry.Sort.PERSON
              && Offices.isSingular(entry.name());
      joined++;
    }
    boolean allNamed =
        count != null
            && count == joined + 1
            && phrase.isPeople()
            && Offices.isOfficeWord(lastWord());
    return singular && !allNamed ? 0 : joined;
  }

  private String lastWord() {
    return phrase.isEmpty() ? "" : phrase.words().get(phrase.words().size() - 1);
  }

  private void others(@Nullable String noun) {
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

  private void of() {
    Entry last = roll.last();
    if (last != null) {
      boolean possible = count != null && (whole == null || count <= whole);
      roll.replaceLast(last.counted(possible ? count : null));
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
