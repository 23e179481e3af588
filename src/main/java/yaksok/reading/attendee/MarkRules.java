package yaksok.reading.attendee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each mark does to the counts beside it. */
final class MarkRules {
  private final Reading reading;

  MarkRules(Reading reading) {
    this.reading = reading;
  }

  void take(Token.Mark mark, @Nullable Token next) {
    switch (mark.sense()) {
      case TOTAL -> totalMark(next);
      case EACH, PER -> per(mark, next);
      case OTHERS, ETC, UNDER -> openMode(mark);
      case OF -> {
        Entry last = reading.roll.last();
        Integer total = reading.roll.total();
        reading.whole = total != null ? total : last == null ? null : last.count();
        reading.mode = Sense.OF;
      }
      case INCLUDED -> included();
      case WITHIN -> within();
      case INCLUDING -> reading.skipping = true;
      case OPEN -> {
        reading.openLast();
        reading.sawOpen = true;
      }
      case EXCLUDED -> exclude();
      case EXPECTED -> expected(mark, next);
      case BESIDE -> reading.sawBeside = true;
      case ABSENT -> absent();
      case PRESENT -> present();
      case ABOUT -> reading.about = true;
      case ABOUT_AFTER -> {
        Entry last = reading.roll.last();
        if (last != null) {
          reading.roll.replaceLast(last.about(true));
        }
      }
      case AT_MOST -> atMost();
      case COLON -> colon(next);
    }
  }

  private void expected(Token.Mark mark, @Nullable Token next) {
    boolean ahead = Reading.isCount(next) || next instanceof Token.Mark;
    if (ahead && !reading.isBehindCount()) {
      reading.flush("", Token.Strength.BREAK);
      reading.mode = Sense.EXPECTED;
    } else if (reading.isBehindCount()
        || reading.trailing
        || reading.previous instanceof Token.Mark) {
      reading.phrase.clear();
      reading.roll.changeLast(last -> last.sorted(Entry.Sort.BASE));
    } else {
      reading.phrase.add(mark.text(), mark.glued());
    }
  }

  private void atMost() {
    if (reading.isBehindCount()) {
      reading.openLast();
    } else {
      reading.atMost = true;
    }
  }

  private void totalMark(@Nullable Token next) {
    reading.sawTotal = true;
    Entry last = reading.roll.last();
    boolean behind = next == null || next instanceof Token.Gap || next instanceof Token.Bracket;
    if (behind && reading.isBehindCount() && last != null && last.count() != null) {
      reading.roll.dropLast();
      if (last.name() != null && reading.roll.uncountedAtEnd() > 0) {
        reading.roll.add(Entry.of(last.name(), null, Entry.Sort.BODY));
      } else if (last.name() != null && reading.roll.isEmpty()) {
        reading.roll.add(last);
      }
      reading.roll.total(last.count(), last.approximate());
      return;
    }
    reading.flush("", Token.Strength.BREAK);
    reading.mode = Sense.TOTAL;
  }

  private void openMode(Token.Mark mark) {
    if (mark.sense() == Sense.UNDER && reading.isBehindCount()) {
      reading.openLast();
      return;
    }
    reading.flush("", Token.Strength.BREAK);
    reading.mode = mark.sense();
  }

  private void per(Token.Mark mark, @Nullable Token next) {
    boolean ahead = mark.sense() == Sense.EACH && Reading.isCount(next);
    if (ahead || !reading.isBehindCount()) {
      reading.flush("", Token.Strength.BREAK);
      reading.mode = Sense.EACH;
      return;
    }
    Entry last = reading.roll.last();
    if (last == null || last.count() == null || reading.mode == Sense.EACH) {
      reading.mode = null;
      return;
    }
    if (next instanceof Token.Bodies) {
      reading.mode = Sense.PER;
    } else if (last.units() != null) {
      reading.roll.replaceLast(last.counted(Roll.times(last.count(), last.units())));
    } else {
      eachOfThoseBefore(last);
    }
  }

  private void eachOfThoseBefore(Entry last) {
    reading.roll.dropLast();
    boolean several =
        reading.roll.uncountedAtEnd() > 0 && last.name() != null && !last.name().contains("별");
    reading.roll.add(several ? last.sorted(Entry.Sort.BODY) : last);
    if (several) {
      reading.roll.each(last.count());
    } else {
      reading.mode = Sense.PER;
    }
  }

  private void included() {
    if (reading.mode == Sense.OF) {
      reading.phrase.clear();
      return;
    }
    if (reading.phrase.isEmpty()) {
      reading.roll.changeLast(
          last -> last.sort() == Entry.Sort.COUNTED ? last.sorted(Entry.Sort.BODY) : last);
    }
    reading.phrase.dropObjectParticle();
    reading.flush("", Token.Strength.BREAK);
    reading.mode = Sense.INCLUDED;
  }

  /** Open where more than the last may be meant, or where it may be in more than one count. */
  private void within() {
    Roll roll = reading.roll;
    int fewest = roll.isTotalled() ? 0 : 1;
    boolean counted = reading.phrase.isEmpty() && reading.isBehindCount();
    if (counted && roll.entries().size() > fewest) {
      roll.dropLast();
    }
    reading.phrase.clear();
    if (roll.isEmpty() && !roll.isTotalled() && !reading.bracketed) {
      roll.add(Entry.of(null, null, Entry.Sort.OPEN));
    }
    while (roll.isLastJoined()) {
      roll.dropLast();
    }
    boolean list = roll.uncountedAtEnd() > 0 || (counted && roll.entries().size() > fewest);
    if (list) {
      reading.openLast();
    }
  }

  private void exclude() {
    if (!reading.phrase.isEmpty()) {
      reading.phrase.clear();
    } else if (reading.isBehindCount()) {
      reading.roll.dropLast();
    } else {
      reading.skipping = true;
    }
  }

  private void absent() {
    Entry last = reading.roll.last();
    Integer came = reading.roll.total();
    if (reading.whole != null && reading.isBehindCount() && came != null) {
      reading.roll.part(Math.max(0, reading.whole - came));
      return;
    }
    if (reading.whole != null && reading.isBehindCount() && last != null && last.count() != null) {
      reading.roll.replaceLast(last.counted(Math.max(0, reading.whole - last.count())));
      return;
    }
    if (!reading.phrase.isEmpty()) {
      if (!reading.sawPresence && Character.isDigit(reading.phrase.words().get(0).charAt(0))) {
        reading.openLast();
      }
      reading.phrase.clear();
    } else if (reading.isBehindCount()) {
      reading.roll.dropLast();
      return;
    }
    reading.mode = Sense.ABSENT;
  }

  private void present() {
    reading.sawPresence = true;
    if (reading.phrase.isEmpty() && !reading.isBehindCount()) {
      reading.mode = reading.mode == null ? Sense.PRESENT : reading.mode;
    }
  }

  private void colon(@Nullable Token next) {
    reading.roll.sessions().note(String.join(" ", reading.phrase.words()));
    boolean counted = Reading.isCount(next) || next instanceof Token.Mark;
    List<String> words = reading.phrase.words();
    boolean role = !words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1));
    if (reading.phrase.isLabel() || (!counted && !role)) {
      reading.phrase.clear();
    } else {
      reading.phrase.head();
    }
  }
}
