package yaksok.reading.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yaksok.reading.question.Lattice.Before;
import yaksok.reading.question.Lattice.Way;

/**
 * Cuts a normalised question into the words of the vocabulary, by the cheapest way through it: long
 * words before short ones, a word that nobody knows only where nothing else fits.
 */
final class Tokeniser {
  private static final double WORD = 1;
  private static final double FILLER = 1.4;
  private static final double LONGER = 0.001;
  private static final double NUMERAL = 0.5;
  private static final double ENDING = 0.4;
  private static final double GLUED = 0.3;
  private static final double AFTER_UNKNOWN = 3;
  private static final double BY_SOUND = 2;
  private static final double UNKNOWN = 20;
  private static final double UNKNOWN_LETTER = 1;
  private static final double UNKNOWN_GLUED = 6;

  /** Signs behind which a particle may follow: 2분기(2016년)에, '통합운영위'가. */
  private static final String CLOSING = ")'\"";

  private static final Set<Tag> FILLING = Set.of(Tag.IGNORE);

  /** What may follow a single syllable: 수요, 이상, 인기 are no 수, 이, 인. */
  private static final Set<String> PLAIN_PARTICLES = Set.of("은", "는", "을", "를", "에", "로", "죠");

  private final Vocabulary vocabulary;

  Tokeniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of the text, in order; what separates them is left out. */
  List<Token> tokens(String text) {
    Lattice lattice = new Lattice(text.length());
    String sound = Hangul.sound(text);
    for (int at = 0; at < text.length(); at++) {
      for (Way way : lattice.waysTo(at)) {
        new Place(text, sound, way, lattice).leave();
      }
    }
    return lattice.cheapest();
  }

  /** A way to a place in the text, and the ways on from there. */
  private final class Place {
    private final String text;
    private final String sound;
    private final Way way;
    private final int at;
    private final Lattice lattice;

    Place(String text, String sound, Way way, Lattice lattice) {
      this.text = text;
      this.sound = sound;
      this.way = way;
      this.at = way.at();
      this.lattice = lattice;
    }

    void leave() {
      boolean letter = isLetter(text.charAt(at));
      if (!letter) {
        separator();
      }
      if (!insideLatin(at)) {
        words();
        numeral();
      }
      if (way.before() != Before.NOTHING) {
        endings();
      }
      if (letter && way.before() != Before.UNKNOWN) {
        unknown();
      }
    }

    private void separator() {
      Optional<Tag> tag = Separators.tag(text, at);
      List<Token> mark =
          tag.map(as -> List.of(new Token(as, text.substring(at, at + 1), at, at + 1, null)))
              .orElse(List.of());
      double price = tag.filter(Tag.UNKNOWN::equals).isPresent() ? UNKNOWN : 0;
      Before before = CLOSING.indexOf(text.charAt(at)) < 0 ? Before.NOTHING : way.before();
      lattice.extend(way, at + 1, before, price, mark);
    }

    private void words() {
      for (Vocabulary.Found found : vocabulary.wordsAt(text, sound, at)) {
        Set<Tag> tags = found.word().tags();
        boolean single = found.end() - at == 1;
        boolean crumb = single && tags.equals(FILLING) && isAfterSyllable();
        if (!crumb && (way.before() != Before.UNKNOWN || !single)) {
          double price =
              (tags.equals(FILLING) ? FILLER : WORD)
                  + glue()
                  + slip(found)
                  - LONGER * (found.end() - at);
          lattice.extend(way, found.end(), Before.KNOWN, price, List.of(token(found)));
        }
      }
    }

    private double slip(Vocabulary.Found found) {
      return found.exact() ? 0 : BY_SOUND;
    }

    private double glue() {
      return switch (way.before()) {
        case NOTHING -> 0;
        case KNOWN -> GLUED;
        case UNKNOWN -> AFTER_UNKNOWN;
      };
    }

    private void numeral() {
      Optional<List<Token>> numeral =
          way.before() == Before.UNKNOWN ? Optional.empty() : Numerals.at(text, at);
      numeral.ifPresent(
          tokens -> {
            Token first = tokens.get(0);
            double price = first.is(Tag.UNKNOWN) ? UNKNOWN : NUMERAL;
            lattice.extend(way, first.end(), Before.KNOWN, price, tokens);
          });
    }

    private void endings() {
      for (Vocabulary.Found found : vocabulary.endingsAt(text, sound, at)) {
        String ending = text.substring(at, found.end());
        boolean fits =
            !isAfterSyllable() || ending.length() > 1 || PLAIN_PARTICLES.contains(ending);
        if (fits && ending.indexOf(' ') < 0) {
          lattice.extend(
              way, found.end(), way.before(), ENDING + slip(found), List.of(token(found)));
        }
      }
    }

    /** Whether one syllable alone stands before: with most endings it would be another word. */
    private boolean isAfterSyllable() {
      List<Token> before = way.tokens();
      return way.before() == Before.KNOWN
          && !before.isEmpty()
          && isBareSyllable(before.get(before.size() - 1));
    }

    private Token token(Vocabulary.Found found) {
      Vocabulary.Word word = found.word();
      String typed = text.substring(at, found.end());
      return new Token(word.tags(), typed, at, found.end(), word.value());
    }

    private void unknown() {
      double glue = way.before() == Before.KNOWN ? UNKNOWN_GLUED : 0;
      for (int end = at + 1; isLetter(text.charAt(end - 1)); end++) {
        if (!insideLatin(end)) {
          Token token = new Token(Tag.UNKNOWN, text.substring(at, end), at, end, null);
          double price = UNKNOWN + glue + UNKNOWN_LETTER * (end - at);
          lattice.extend(way, end, Before.UNKNOWN, price, List.of(token));
        }
        if (end == text.length()) {
          return;
        }
      }
    }

    private boolean insideLatin(int place) {
      return place > 0
          && place < text.length()
          && Vocabulary.isLatin(text.charAt(place - 1))
          && Vocabulary.isLatin(text.charAt(place));
    }
  }

  /** Stems in the past tense (했, 왔) and polite verbs (돼, 줘) do take every ending. */
  private static boolean isBareSyllable(Token token) {
    return token.text().length() == 1
        && Hangul.isSyllable(token.text().charAt(0))
        && !token.is(Tag.SUFFIX)
        && !token.is(Tag.SHOW)
        && !Hangul.letters(token.text()).endsWith("\u11bb");
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Hangul.isKorean(c);
  }
}
