package yaksok.reading.attendee;

import org.jspecify.annotations.Nullable;

/** What a bracket says of those before it: their sum, their breakdown, their names, or a remark. */
final class BracketRules {
  private final Reading reading;

  BracketRules(Reading reading) {
    this.reading = reading;
  }

  /**
   * Applies the bracket to what is read so far.
   *
   * @param inside what the bracket says, read by itself
   * @return whether its words are to be read as if they stood without a bracket
   */
  boolean take(Token.Bracket bracket, Reading inside) {
    boolean counts = bracket.inside().stream().anyMatch(Reading::isCount);
    if (reading.mode == Sense.PER
        && bracket.inside().stream().anyMatch(Token.Bodies.class::isInstance)) {
      return true;
    }
    if (!reading.phrase.isEmpty()) {
      behindWords(bracket, inside);
    } else if (reading.isBehindCount() || reading.previous instanceof Token.Mark) {
      behindCount(inside, bracket.text().startsWith("(+"));
    } else if (!(reading.previous instanceof Token.Mention && isOneAtMost(inside))) {
      if (!counts && bracket.text().startsWith("(")) {
        reading.phrase.add(bracket.text(), bracket.glued());
      }
      return counts;
    }
    return false;
  }

  private void behindWords(Token.Bracket bracket, Reading inside) {
    if (inside.sawTotal && isSum(inside.roll.headcount(), bracket.glued())) {
      reading.flush("", Token.Strength.BREAK);
      reading.roll.total(inside.roll.headcount(), inside.roll.isApproximate());
    } else {
      reading.phrase.bracket(bracket, inside.roll, inside.mode == Sense.ABSENT);
    }
  }

  /** A total in a bracket is that of all so far, or only of the words right before it. */
  private boolean isSum(@Nullable Integer stated, boolean glued) {
    Entry next = reading.phrase.entry().orElse(null);
    Integer before = reading.roll.headcount();
    if (stated == null || next == null || before == null) {
      return stated != null && next != null && !glued;
    }
    if (next.sort() == Entry.Sort.BODY) {
      return !glued && stated > before;
    }
    return stated == before + (next.count() == null ? 1 : next.count());
  }

  /** Nobody is counted but the one before the bracket: <@U1>(팀장). */
  private static boolean isOneAtMost(Reading inside) {
    Integer count = inside.roll.headcount();
    return count == null ? !inside.isBehindCount() : count <= 1;
  }

  /** In a bracket behind a count only a total or who came of them says something new. */
  private void behindCount(Reading inside, boolean beside) {
    Integer stated = inside.roll.headcount();
    if (stated == null) {
      return;
    }
    Entry last = reading.roll.last();
    if (last == null) {
      reading.roll.breakDown(inside.roll);
    } else if (last.sort() == Entry.Sort.ORGANISATIONS) {
      reading.roll.replaceLast(last.sorted(Entry.Sort.AFFILIATION).named(null));
      reading.roll.add(Entry.of(last.name(), stated, Entry.Sort.COUNTED));
    } else if (beside || inside.sawBeside) {
      reading.openLast();
    } else if (last.name() == null && stated.equals(last.count())) {
      reading.roll.breakDown(inside.roll);
    } else if (inside.sawTotal) {
      reading.roll.total(stated, inside.roll.isApproximate());
    } else if (inside.sawPresence && last.count() != null && stated <= last.count()) {
      reading.roll.replaceLast(last.counted(stated));
    }
  }
}
