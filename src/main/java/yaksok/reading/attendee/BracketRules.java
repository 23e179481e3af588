package yaksok.reading.attendee;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a bracket says of those before it: their sum, their breakdown, their names, or a remark. */
final class BracketRules {
  private final Reading reading;

  BracketRules(Reading reading) {
    this.reading = reading;
  }

  /** Whether its words are to be read as if they stood without a bracket. */
  boolean standsByItself(Token.Bracket bracket) {
    List<Token> inside = bracket.inside();
    if (reading.mode == Sense.PER && inside.stream().anyMatch(Token.Bodies.class::isInstance)) {
      return true;
    }
    boolean bare =
        reading.phrase.isEmpty()
            && !reading.isBehindCount()
            && !(reading.previous instanceof Token.Mark);
    return bare
        && (reading.previous instanceof Token.Mention
            ? inside.stream().anyMatch(BracketRules::isMoreThanOne)
            : inside.stream().anyMatch(BracketRules::isCountOrMember));
  }

  private static boolean isMoreThanOne(Token token) {
    return Reading.isCount(token)
        && !(token instanceof Token.People people && Objects.equals(people.count(), 1));
  }

  private static boolean isCountOrMember(Token token) {
    return Reading.isCount(token) || token instanceof Token.Mention;
  }

  /**
   * Applies the bracket to what is read so far.
   *
   * @param inside what the bracket says, read by itself
   */
  void take(Token.Bracket bracket, Reading inside) {
    if (!reading.phrase.isEmpty()) {
      behindWords(bracket, inside);
    } else if (reading.isBehindCount() || reading.previous instanceof Token.Mark) {
      behindCount(inside, bracket);
    } else if (!(reading.previous instanceof Token.Mention) && bracket.text().startsWith("(")) {
      reading.phrase.add(bracket.text(), bracket.glued());
    }
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

  /** In a bracket behind a count only a total or who came of them says something new. */
  private void behindCount(Reading inside, Token.Bracket bracket) {
    boolean beside = bracket.text().startsWith("(+");
    String remark = Edges.trimmed(bracket.text(), c -> !Character.isLetterOrDigit(c));
    Integer stated = inside.roll.headcount();
    if (inside.sawOpen) {
      reading.openLast();
      return;
    }
    if (stated == null) {
      reading.roll.sessions().note(remark);
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
