package yaksok.reading.card;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.domain.card.Attendees;

/** Tells a list of people, or of the bodies that took part, from what was done. */
final class People {
  private static final Pattern COUNT =
      Pattern.compile(
          "\\d[\\d,]*\\s*여?\\s*(?:명|인|분)(?![가-힣])"
              + "|\\d[\\d,]*\\s*여?\\s*(?:개\\s*)?(?:업체|기업|기관|단체|조합|학교|개교|개소|개사|부서|개\\s*과|개\\s*동)(?![가-힣])");
  private static final Pattern HEADS = Pattern.compile("\\d[\\d,]*\\s*여?\\s*(?:명|인|분)(?![가-힣])");
  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");
  private static final Set<String> ROLES = Vocabulary.words("people.roles");
  private static final Set<String> ATTEND = Vocabulary.words("people.attend");
  private static final Set<String> DETAILS = Vocabulary.words("details.ends");
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:참석(?:자|인원|대상)?|참여(?:자|인원)?)\\s*[:：]\\s*");

  private final Function<String, Attendees> reader;

  People(Function<String, Attendees> reader) {
    this.reader = reader;
  }

  /** Whether the text is a list of people or bodies as a whole. */
  boolean isList(String text) {
    String plain = withoutBrackets(text);
    if (plain.isEmpty()) {
      return COUNT.matcher(text).find() && isKnown(text);
    }
    for (String piece : List.of(plain.split("[,，、]", -1))) {
      if (!isPiece(piece.strip())) {
        return false;
      }
    }
    return hasEnd(plain, text) && isKnown(text);
  }

  private boolean isKnown(String text) {
    Attendees read = reader.apply(text);
    return read.headcount() != null || read.organisations() != null;
  }

  /** Names a count, or is a name: no piece of a list ends as a piece of work does. */
  private static boolean isPiece(String piece) {
    return !endsAsWork(piece) || (COUNT.matcher(piece).find() && ATTEND.contains(lastWord(piece)));
  }

  /** Whether the text ends as a piece of work does: 논의, 보고, 방안. */
  static boolean endsAsWork(String text) {
    String last = lastWord(text);
    return DETAILS.stream()
        .anyMatch(end -> last.equals(end) || (end.length() > 1 && last.endsWith(end)));
  }

  /** A list ends with a count, with a word of attending behind one, or with a role. */
  private static boolean hasEnd(String plain, String text) {
    String last = lastWord(plain);
    if (ATTEND.contains(last)
        || ATTEND.stream().anyMatch(word -> word.length() > 1 && last.endsWith(word))) {
      return COUNT.matcher(text).find();
    }
    Matcher count = COUNT.matcher(plain);
    int end = -1;
    while (count.find()) {
      end = count.end();
    }
    boolean counted = end >= 0 && plain.substring(end).isBlank();
    boolean inBrackets = COUNT.matcher(text).find() && text.strip().matches(".*[)）]");
    return counted || inBrackets || ROLES.stream().anyMatch(last::endsWith);
  }

  /** Whether the text begins with a counted name, whatever follows. */
  boolean beginsWithPeople(String text) {
    return countEnd(text) > 0 && isList(text.substring(0, countEnd(text)));
  }

  /** Where the first count in the text ends, 0 where there is none. */
  static int countEnd(String text) {
    Matcher count = COUNT.matcher(text);
    return count.find() ? count.end() : 0;
  }

  /** Whether the text counts people; a count of bodies may be part of any title. */
  static boolean hasCount(String text) {
    return HEADS.matcher(text).find();
  }

  static boolean isLabelled(String text) {
    return LABEL.matcher(text).lookingAt();
  }

  static String withoutLabel(String text) {
    return LABEL.matcher(text).replaceFirst("");
  }

  private static String withoutBrackets(String text) {
    return Line.tidy(BRACKETS.matcher(text).replaceAll(" "));
  }

  private static String lastWord(String text) {
    String tidy = Line.tidy(text);
    return tidy.substring(tidy.lastIndexOf(' ') + 1);
  }
}
