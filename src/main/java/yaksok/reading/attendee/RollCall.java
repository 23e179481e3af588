package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the tokens of a text and calls the roll: who, and how many. */
final class RollCall {
  private static final Set<String> LABELS = WORDS.words("label");
  private static final Set<String> FILLERS = WORDS.words("filler");

  private final Roll roll = new Roll();
  private final Set<String> mentioned = new LinkedHashSet<>();
  private final List<String> ids = new ArrayList<>();
  private final Phrase phrase = new Phrase();
  private @Nullable Sense mode;
  private boolean about;
  private boolean atMost;
  private boolean skipping;
  private boolean naming;
  private boolean mentioning;
  private boolean sawPresence;
  private boolean sawTotal;
  private @Nullable Token previous;
  private @Nullable Integer whole;

  static RollCall of(List<Token> tokens) {
    RollCall call = new RollCall();
    for (int i = 0; i < tokens.size(); i++) {
      call.take(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
    }
    call.end();
    return call;
  }

  Roll roll() {
    return roll;
  }

  List<String> ids() {
    return ids;
  }

  private void take(Token token, @Nullable Token next) {
    if (skipping && !endsSkipping(token)) {
      return;
    }
    skipping = false;
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
      mark(mark, next);
    } else if (token instanceof Token.Bracket bracket) {
      bracket(bracket);
    }
    previous = token;
  }

  private static boolean endsSkipping(Token token) {
    return token instanceof Token.Gap gap && ";\n".contains(gap.text());
  }

  private void end() {
    flush("", Token.Strength.BREAK);
    if (mode == Sense.ETC) {
      roll.add(Entry.of(null, null, Entry.Sort.OPEN));
    }
    if (mode == Sense.OF || mode == Sense.PER) {
      openLast();
    }
  }

  private void word(Token.Word word) {
    phrase.add(word.text(), word.glued());
    if (isCount(previous) && word.text().equals("의") && word.glued()) {
      phrase.clear();
      naming = true;
    }
  }

  private void gap(Token.Gap gap) {
    flush(
        gap.glued() ? gap.text() + (gap.text().equals("·") ? "" : " ") : " " + gap.text() + " ",
        gap.strength());
    if (gap.strength() != Token.Strength.BREAK) {
      return;
    }
    if (mode == Sense.ETC) {
      roll.add(Entry.of(null, null, Entry.Sort.OPEN));
    }
    if (mode == Sense.PER) {
      openLast();
    }
    if (mode != Sense.OF) {
      mode = null;
    }
    about = false;
    atMost = false;
  }

  private void openLast() {
    roll.changeLast(last -> last.counted(null));
  }

  private void mention(Token.Mention mention) {
    List<String> words = phrase.words();
    if (!words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1))) {
      phrase.clear();
    }
    flush("", Token.Strength.BREAK);
    mentioning = true;
    if (!mentioned.add(mention.id() == null ? mention.text() : mention.id())) {
      return;
    }
    if (mention.id() != null) {
      ids.add(mention.id());
    }
    roll.add(Entry.of(null, null, Entry.Sort.PERSON));
  }

  private void figure(Token.Figure figure, @Nullable Token next) {
    boolean each = next instanceof Token.Mark mark && mark.sense() == Sense.EACH;
    boolean labelled = previous instanceof Token.Mark;
    if (each || labelled || mode != null || phrase.isPeople()) {
      people(new Token.People(figure.text(), figure.glued(), figure.value(), false, null));
      return;
    }
    phrase.add(figure.text(), figure.glued());
  }

  /** Organisations or divisions: part of a name where words follow, else a count of their own. */
  private void bodies(Token.Bodies bodies, @Nullable Token next) {
    if (mode == Sense.PER) {
      Entry last = roll.last();
      if (last != null) {
        roll.replaceLast(
            last.counted(Roll.times(last.count(), bodies.count())).named(bodies.noun()));
      }
      mode = null;
      return;
    }
    boolean english =
        bodies.text().equals(bodies.noun())
            && Character.isLetter(bodies.text().charAt(0))
            && bodies.text().charAt(0) < 128;
    if (bodies.divisions() || next instanceof Token.Word || next instanceof Token.People) {
      phrase.add(bodies.text(), bodies.glued());
      phrase.units(bodies.count());
      if (!bodies.divisions()) {
        phrase.organisations(bodies.count());
      }
      return;
    }
    organisations(bodies.count(), english ? bodies.noun() : null);
  }

  private void organisations(int count, @Nullable String noun) {
    Entry last = roll.last();
    if (mode == Sense.OF && last != null && last.sort() == Entry.Sort.ORGANISATIONS) {
      roll.dropLast();
    }
    int others = 0;
    if (mode == Sense.OTHERS || mode == Sense.ETC) {
      flush("", Token.Strength.BREAK);
      others = roll.uncountedAtEnd();
      for (int i = 0; i < others; i++) {
        roll.dropLast();
      }
    }
    if (mode == Sense.TOTAL) {
      roll.entries().removeIf(entry -> entry.sort() == Entry.Sort.ORGANISATIONS);
    }
    String name = noun == null ? phrase.name() : noun;
    int plus = mode == Sense.OTHERS ? others : 0;
    roll.add(Entry.of(name, count + plus, Entry.Sort.ORGANISATIONS));
    phrase.clear();
    mode = null;
  }

  private void mark(Token.Mark mark, @Nullable Token next) {
    switch (mark.sense()) {
      case TOTAL -> totalMark(next);
      case EACH, PER -> per(mark, next);
      case OTHERS, ETC, UNDER -> openMode(mark);
      case OF -> {
        Entry last = roll.last();
        whole = last == null ? null : last.count();
        mode = Sense.OF;
      }
      case INCLUDED -> included();
      case INCLUDING -> skipping = true;
      case EXCLUDED -> exclude();
      case ABSENT -> absent();
      case PRESENT -> present();
      case ABOUT -> about = true;
      case ABOUT_AFTER -> {
        Entry last = roll.last();
        if (last != null) {
          roll.replaceLast(last.about(true));
        }
      }
      case AT_MOST -> atMost();
      case COLON -> colon(next);
    }
  }

  private void atMost() {
    if (isCount(previous)) {
      openLast();
    } else {
      atMost = true;
    }
  }

  private void totalMark(@Nullable Token next) {
    sawTotal = true;
    Entry last = roll.last();
    boolean behind = next == null || next instanceof Token.Gap || next instanceof Token.Bracket;
    if (behind && isCount(previous) && last != null && last.count() != null) {
      roll.dropLast();
      if (last.name() != null && roll.uncountedAtEnd() > 0) {
        roll.add(Entry.of(last.name(), null, Entry.Sort.BODY));
      } else if (last.name() != null && roll.isEmpty()) {
        roll.add(last);
      }
      roll.total(last.count(), last.approximate());
      return;
    }
    flush("", Token.Strength.BREAK);
    mode = Sense.TOTAL;
  }

  private void openMode(Token.Mark mark) {
    if (mark.sense() == Sense.UNDER && isCount(previous)) {
      openLast();
      return;
    }
    flush("", Token.Strength.BREAK);
    mode = mark.sense();
  }

  private void per(Token.Mark mark, @Nullable Token next) {
    boolean ahead = mark.sense() == Sense.EACH && isCount(next);
    if (ahead || !isCount(previous)) {
      flush("", Token.Strength.BREAK);
      mode = Sense.EACH;
      return;
    }
    Entry last = roll.last();
    if (last == null || last.count() == null || mode == Sense.EACH) {
      mode = null;
      return;
    }
    if (next instanceof Token.Bodies) {
      mode = Sense.PER;
    } else if (last.units() != null) {
      roll.replaceLast(last.counted(Roll.times(last.count(), last.units())));
    } else {
      eachOfThoseBefore(last);
    }
  }

  private void eachOfThoseBefore(Entry last) {
    roll.dropLast();
    boolean several =
        roll.uncountedAtEnd() > 0 && last.name() != null && !last.name().contains("별");
    roll.add(several ? last.sorted(Entry.Sort.BODY) : last);
    if (several) {
      roll.each(last.count());
    } else {
      mode = Sense.PER;
    }
  }

  private void included() {
    Entry last = roll.last();
    if (phrase.isEmpty() && last != null && last.sort() == Entry.Sort.COUNTED) {
      roll.replaceLast(last.sorted(Entry.Sort.BODY));
    }
    if (mode == Sense.OF) {
      phrase.clear();
      return;
    }
    flush("", Token.Strength.BREAK);
    mode = Sense.UNDER;
  }

  private void exclude() {
    if (!phrase.isEmpty()) {
      phrase.clear();
    } else if (isCount(previous)) {
      roll.dropLast();
    } else {
      skipping = true;
    }
  }

  private void absent() {
    Entry last = roll.last();
    if (whole != null && isCount(previous) && last != null && last.count() != null) {
      roll.replaceLast(last.counted(Math.max(0, whole - last.count())));
      return;
    }
    if (!phrase.isEmpty()) {
      phrase.clear();
    } else if (isCount(previous)) {
      roll.dropLast();
      return;
    }
    mode = Sense.ABSENT;
  }

  private void present() {
    sawPresence = true;
    if (phrase.isEmpty() && !isCount(previous)) {
      mode = mode == null ? Sense.PRESENT : mode;
    }
  }

  private void colon(@Nullable Token next) {
    boolean counted = isCount(next) || next instanceof Token.Mark;
    List<String> words = phrase.words();
    boolean role = !words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1));
    if (!counted && !role) {
      phrase.clear();
    }
  }

  private void people(Token.People people) {
    Integer count = atMost ? null : people.count();
    boolean approximate = about || people.approximate();
    Sense how = mode;
    new Count(roll, phrase, count, approximate, whole).take(people.name(), how);
    mode = how == Sense.EACH ? how : null;
    whole = how == Sense.OF ? whole : null;
    about = false;
    atMost = false;
  }

  private void bracket(Token.Bracket bracket) {
    RollCall inside = of(bracket.inside());
    for (String id : inside.ids) {
      if (mentioned.add(id)) {
        ids.add(id);
      }
    }
    if (phrase.isEmpty() && (isCount(previous) || previous instanceof Token.Mark)) {
      behindCount(inside);
    } else if (!phrase.isEmpty()) {
      phrase.bracket(bracket, inside.roll, inside.mode == Sense.ABSENT);
    } else if (bracket.inside().stream().anyMatch(RollCall::isCount)) {
      List<Token> tokens = bracket.inside();
      for (int i = 0; i < tokens.size(); i++) {
        take(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
      }
    } else if (bracket.text().startsWith("(")) {
      phrase.add(bracket.text(), bracket.glued());
    }
  }

  /** In a bracket behind a count only a total or who came of them says something new. */
  private void behindCount(RollCall inside) {
    Integer stated = inside.roll.headcount();
    Entry last = roll.last();
    if (stated == null || last == null) {
      return;
    }
    if (inside.sawTotal) {
      roll.total(stated, inside.roll.isApproximate());
    } else if (inside.sawPresence && last.count() != null && stated <= last.count()) {
      roll.replaceLast(last.counted(stated));
    }
  }

  private static boolean isCount(@Nullable Token token) {
    return token instanceof Token.People
        || token instanceof Token.Bodies
        || token instanceof Token.Figure;
  }

  /** Closes the words read so far as somebody without a count. */
  private void flush(String gap, Token.Strength strength) {
    List<String> words = phrase.words();
    boolean title =
        mentioning && !words.isEmpty() && Offices.isOfficeWord(words.get(words.size() - 1));
    Entry last = roll.last();
    if (naming && last != null && !words.isEmpty()) {
      roll.replaceLast(last.named(phrase.name()));
    } else if (!words.isEmpty() && !title && !isLabel(words)) {
      phrase.entry().ifPresent(entry -> roll.add(entry.before(gap, strength)));
      if (phrase.organisations() != null) {
        roll.add(Entry.of(null, phrase.organisations(), Entry.Sort.ORGANISATIONS));
      }
    } else if (last != null && !gap.isEmpty()) {
      roll.replaceLast(last.before(gap, strength));
    }
    naming = false;
    mentioning = false;
    phrase.clear();
  }

  private static boolean isLabel(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(word -> LABELS.contains(word) || FILLERS.contains(word));
  }
}
