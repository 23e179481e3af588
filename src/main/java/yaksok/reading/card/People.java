package yaksok.reading.card;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yaksok.domain.card.Attendees;

/** Tells a list of people, or of the bodies that took part, from what was done. */
final class People {
  static final Pattern COUNT =
      Pattern.compile(
          "\\d[\\d,]*\\s*여?\\s*(?:명|인|분)(?![가-힣])"
              + "|\\d[\\d,]*\\s*여?\\s*(?:개\\s*)?(?:업체|기업|기관|단체|조합|학교|개교|개소|개사|부서|개\\s*과|개\\s*동)(?![가-힣])");
  private static final Pattern HEADS = Pattern.compile("\\d[\\d,]*\\s*여?\\s*(?:명|인|분)(?![가-힣])");

  /** At so many places that look like an end, who took part is read; a list has few. */
  private static final int TRIED = 8;

  private static final Set<String> DETAILS = Vocabulary.words("details.ends");
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:참석(?:자|인원|대상)?|참여(?:자|인원)?)\\s*[:：]\\s*");

  private final Function<String, Attendees> reader;

  People(Function<String, Attendees> reader) {
    this.reader = reader;
  }

  /** Whether the text is a list of people or bodies as a whole. */
  boolean isList(String text) {
    return firstEnd(text, IntStream.of(text.length())) > 0;
  }

  /** The first of these places that a list from the text's beginning ends at; 0 for none. */
  int firstEnd(String text, IntStream places) {
    ListEnds ends = new ListEnds(text);
    return places
        .filter(ends::mayBeAt)
        .limit(TRIED)
        .filter(end -> isKnown(text.substring(0, end)))
        .findFirst()
        .orElse(0);
  }

  private boolean isKnown(String text) {
    Attendees read = reader.apply(text);
    return read.headcount() != null || read.organisations() != null;
  }

  /** Whether the text ends as a piece of work does: 논의, 보고, 방안. */
  static boolean endsAsWork(String text) {
    String last = lastWord(text);
    return DETAILS.stream()
        .anyMatch(end -> last.equals(end) || (end.length() > 1 && last.endsWith(end)));
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

  private static String lastWord(String text) {
    String tidy = Line.tidy(text);
    return tidy.substring(tidy.lastIndexOf(' ') + 1);
  }
}
