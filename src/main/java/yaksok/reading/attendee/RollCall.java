package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the tokens of a text and calls the roll: who, and how many. */
final class RollCall {
  private static final Set<String> PARTICLES = WORDS.words("particle");

  private final Reading reading = new Reading();
  private final MarkRules marks = new MarkRules(reading);
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final List<String> ids = new ArrayList<>();

  static RollCall of(List<Token> tokens) {
    return of(tokens, false);
  }

  private static RollCall of(List<Token> tokens, boolean bracketed) {
    RollCall call = new RollCall();
    call.reading.bracketed = bracketed;
    call.takeAll(tokens);
    call.end();
    return call;
  }

  Roll roll() {
    return reading.roll;
  }

  List<String> ids() {
    return ids;
  }

  private void takeAll(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      take(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
    }
  }

  private void take(Token token, @Nullable Token next) {
    if (reading.skipping && !endsSkipping(token)) {
      return;
    }
    reading.skipping = false;
    if (token instanceof Token.Word word) {
      word(word);
    } else if (token instanceof Token.People people) {
      people(people);
    } else if (token instanceof Token.Bodies bodies) {
      bodies(bodies, next);
    } else if (token instanceof Token.Figure figure) {
      figure(figure, next);
    } else if (token instanceof Token.Mention mention) {
      mention(mention);
    } else if (token instanceof Token.Gap gap) {
      gap(gap);
    } else if (token instanceof Token.Mark mark) {
      marks.take(mark, next);
    } else if (token instanceof Token.Bracket bracket) {
      bracket(bracket);
    }
    reading.previous = token;
  }

  private static boolean endsSkipping(Token token) {
    return token instanceof Token.Gap gap && ";\n".contains(gap.text());
  }

  private void end() {
    reading.flush("", Token.Strength.BREAK);
    if (reading.mode == Sense.ETC) {
      reading.roll.add(Entry.of(null, null, Entry.Sort.OPEN));
    }
    if (reading.mode == Sense.OF || reading.mode == Sense.PER) {
      reading.openLast();
    }
  }

  private void word(Token.Word word) {
    boolean afterMention = reading.previous instanceof Token.Mention;
    if (afterMention && word.glued() && PARTICLES.contains(word.text())) {
      return;
    }
    if (!word.glued() && Phrase.isOfNext(word.text()) && reading.phrase.isOfOne()) {
      reading.flush(" ", Token.Strength.DOT);
    }
    if (reading.phrase.isEmpty()) {
      reading.trailing = reading.isBehindCount();
    }
    reading.phrase.add(word.text(), word.glued());
    if (reading.isBehindCount() && word.text().equals("의") && word.glued()) {
      reading.phrase.clear();
      reading.naming = true;
    }
  }

  /** A gap as it stands within a name: a line end parts like a comma. */
  private static String gapText(Token.Gap gap) {
    return switch (gap.text()) {
      case "\n", "," -> ", ";
      case "·", " " -> gap.text();
      default -> gap.glued() ? gap.text() + " " : " " + gap.text() + " ";
    };
  }

  private void gap(Token.Gap gap) {
    reading.flush(gapText(gap), gap.strength());
    if (gap.strength() != Token.Strength.BREAK) {
      return;
    }
    if (reading.mode == Sense.ETC) {
      reading.roll.add(Entry.of(null, null, Entry.Sort.OPEN));
    }
    if (reading.mode == Sense.PER) {
      reading.openLast();
    }
    if (reading.mode != Sense.OF) {
      reading.mode = null;
    }
    reading.about = false;
    reading.atMost = false;
  }

  private void mention(Token.Mention mention) {
    List<String> words = reading.phrase.words();
    if (!words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1))) {
      reading.phrase.clear();
    }
    reading.flush("", Token.Strength.BREAK);
    reading.mentioning = true;
    if (!mentioned.add(mention.id() == null ? mention.text() : mention.id())) {
      return;
    }
    if (mention.id() != null) {
      ids.add(mention.id());
    }
    reading.roll.add(Entry.of(null, null, Entry.Sort.PERSON));
  }

  private void figure(Token.Figure figure, @Nullable Token next) {
    boolean each =
        next instanceof Token.Mark mark
            && (mark.sense() == Sense.EACH || mark.sense() == Sense.TOTAL);
    boolean labelled = reading.previous instanceof Token.Mark;
    boolean end =
        next == null || (next instanceof Token.Mark came && came.sense() == Sense.PRESENT);
    boolean alone = reading.previous == null && end && !reading.bracketed;
    boolean counted =
        reading.bracketed ? reading.phrase.isCountable() : reading.phrase.isPeopleOrOffice();
    if (alone || each || labelled || reading.mode != null || counted) {
      Integer count = reading.phrase.hasNumber() ? null : (Integer) figure.value();
      people(new Token.People(figure.text(), figure.glued(), count, false, null));
      return;
    }
    reading.phrase.add(figure.text(), figure.glued());
  }

  /** Organisations or divisions: part of a name where words follow, else a count of their own. */
  private void bodies(Token.Bodies bodies, @Nullable Token next) {
    if (reading.mode == Sense.PER) {
      Entry last = reading.roll.last();
      if (last != null) {
        reading.roll.replaceLast(
            last.counted(Roll.times(last.count(), bodies.count())).named(bodies.noun()));
      }
      reading.mode = null;
      return;
    }
    boolean english =
        bodies.text().equals(bodies.noun())
            && Character.isLetter(bodies.text().charAt(0))
            && bodies.text().charAt(0) < 128;
    if (bodies.divisions() || next instanceof Token.Word || next instanceof Token.People) {
      reading.phrase.add(bodies.text(), bodies.glued());
      reading.phrase.units(bodies.count());
      if (!bodies.divisions()) {
        reading.phrase.organisations(bodies.count());
      }
      return;
    }
    organisations(bodies.count(), english ? bodies.noun() : null);
  }

  private void organisations(int count, @Nullable String noun) {
    Entry last = reading.roll.last();
    if (reading.mode == Sense.OF && last != null && last.sort() == Entry.Sort.ORGANISATIONS) {
      reading.roll.dropLast();
    }
    int others = 0;
    if (reading.mode == Sense.OTHERS || reading.mode == Sense.ETC) {
      reading.flush("", Token.Strength.BREAK);
      others = reading.roll.uncountedAtEnd();
      for (int i = 0; i < others; i++) {
        reading.roll.dropLast();
      }
    }
    if (reading.mode == Sense.TOTAL) {
      reading.roll.entries().removeIf(entry -> entry.sort() == Entry.Sort.ORGANISATIONS);
    }
    String name = noun == null ? reading.phrase.name() : noun;
    int plus = reading.mode == Sense.OTHERS ? others : 0;
    reading.roll.add(Entry.of(name, count + plus, Entry.Sort.ORGANISATIONS));
    reading.phrase.clear();
    reading.mode = null;
  }

  private void people(Token.People people) {
    reading.roll.sessions().note(people.text());
    boolean approximate = reading.about || people.approximate();
    Sense how = reading.mode;
    boolean ofNobody =
        how == Sense.EACH
            && !reading.bracketed
            && reading.roll.isEmpty()
            && reading.phrase.isEmpty();
    Integer count = reading.atMost || ofNobody ? null : people.count();
    new Count(reading.roll, reading.phrase, count, approximate, reading.whole)
        .take(people.name(), how);
    reading.mode = how == Sense.EACH ? how : null;
    reading.whole = how == Sense.OF ? reading.whole : null;
    reading.about = false;
    reading.atMost = false;
  }

  private void bracket(Token.Bracket bracket) {
    BracketRules rules = new BracketRules(reading);
    if (rules.standsByItself(bracket)) {
      takeAll(bracket.inside());
      return;
    }
    RollCall inside = of(bracket.inside(), true);
    for (String id : inside.ids) {
      if (mentioned.add(id)) {
        ids.add(id);
      }
    }
    rules.take(bracket, inside.reading);
  }
}
