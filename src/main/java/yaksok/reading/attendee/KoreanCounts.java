package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with a Korean unit: 8명, 열두 분, 60여 명, 7개 업체, 5개 과. */
final class KoreanCounts {
  private static final String FIGURES = "(?<figures>\\d{1,3}(?:,\\d{3})+|\\d+)";

  /** 5명~6명, 5명 또는 6명, 10명에서 15명: one count, left open. */
  private static final String RANGE =
      "(?<range>\\d+\\s?(?:여\\s?)?(?:[명인분]\\s?)?(?:[~-]|또는|혹은|내지|에서|이나)\\s?\\d+"
          + "|\\d+\\s?[명인]\\s?/\\s?\\d+|\\d{1,2}·\\d{1,2}"
          + ")";

  private static final String UNIT =
      "\\s?(?:"
          + "명(?!예|칭|단|절|함|소|부|령|패)"
          + "|인(?!\\s?\\d+\\s?개?[조팀])(?![가-힣&&[^이은을의과도씩등외중참총내안으]])(?! ?"
          + WORDS.alternatives("not-after-person")
          + "|"
          + WORDS.alternatives("glued-after-person")
          + "(?![가-힣]))"
          + "|사람|분(?!의|간|동안|과|야|기|거리|전|후|발표|이내|임|단|소|씩\\s?발)|人|名|員)";
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:"
              + RANGE
              + "|(?<mixed>"
              + Numerals.MIXED
              + ")|(?<vague>"
              + WORDS.alternatives("vague")
              + "|[○OoXx*●◯〇]{1,3})|"
              + FIGURES
              + "|(?<native>"
              + Numerals.NATIVE
              + ")|(?<sino>"
              + Numerals.SINO
              + "))\\s?(?<about>여(?=\\s?[명인분사名人員]))?"
              + UNIT
              + "(?<aboutBehind>여(?![가-힣]))?");
  private static final Pattern PAIR =
      Pattern.compile("(?<less>\\d{1,3}), ?(?<more>\\d{1,3})\\s?(?:여\\s?)?" + UNIT);
  private static final Pattern BODIES =
      Pattern.compile(
          "(?<count>\\d{1,4}|"
              + Numerals.NATIVE
              + "(?=\\s|개))\\s?(?:여\\s?)?(?:(?:개|군데의?)\\s?)?(?<noun>"
              + "(?<organisation>(?:[가-힣]{1,8}\\s?)?"
              + WORDS.alternatives("organisations")
              + ")|(?<division>"
              + WORDS.alternatives("divisions")
              + "))(?![가-힣&&[^이가은는을를의도씩에와등참중각당별]])");
  private static final Pattern SHORT_BODIES =
      Pattern.compile(
          "(?<count>\\d{1,4}|"
              + Numerals.NATIVE
              + "(?=\\s))\\s?(?<noun>개소|개교|개사|곳|군데|업체|社)(?![가-힣&&[^이가은는을를의도씩에와등참중]])");

  private static final Pattern NOBODY_BEFORE =
      Pattern.compile("(?:^|[\\n,;/(]|시|" + WORDS.alternatives("remark-endings") + ")\\s*$");

  /** 시민단체 4개: what is counted is said before the number. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<="
              + WORDS.alternatives("organisations")
              + "\\s?)(?<count>\\d{1,4})\\s?(?<noun>개)"
              + "(?=\\s*(?:$|[\\n,;/()]|참여|참석|방문|등\\b))");

  private static final int NEAR = 12;

  private KoreanCounts() {}

  /** A count of people, and where it ends. */
  static Optional<Found> people(CharSequence text, int at, boolean glued) {
    Matcher pair = at(PAIR, text, at);
    if (pair.lookingAt() && isPair(pair)) {
      return Optional.of(
          new Found(new Token.People(pair.group(), glued, null, false, null), pair.end()));
    }
    Matcher matcher = at(PEOPLE, text, at);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean words = !Character.isDigit(matcher.group().charAt(0));
    if ((words && glued) || isMinutes(matcher, text, at)) {
      return Optional.empty();
    }
    boolean about = matcher.group("about") != null || matcher.group("aboutBehind") != null;
    Token token = new Token.People(matcher.group(), glued, count(matcher), about, null);
    return Optional.of(new Found(token, matcher.end()));
  }

  /** 15, 16명: one count, not quite known. */
  private static boolean isPair(Matcher pair) {
    return Integer.parseInt(pair.group("less")) + 1 == Integer.parseInt(pair.group("more"));
  }

  private static Matcher at(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher;
  }

  /** 2시 30분 and 회의 40분 are times; persons are so counted behind whoever they are. */
  private static boolean isMinutes(Matcher found, CharSequence text, int at) {
    boolean figures = found.group("figures") != null && found.group("about") == null;
    return figures
        && found.group().endsWith("분")
        && NOBODY_BEFORE.matcher(text.subSequence(Math.max(0, at - NEAR), at)).find();
  }

  private static @Nullable Integer count(Matcher found) {
    if (found.group("range") != null || found.group("vague") != null) {
      return null;
    }
    if (found.group("native") != null) {
      return Numerals.ofNative(found.group("native"));
    }
    if (found.group("sino") != null) {
      return Numerals.ofKorean(found.group("sino")).orElse(null);
    }
    return found.group("mixed") != null
        ? Numerals.ofKorean(found.group("mixed")).orElse(null)
        : Numerals.ofFigures(found.group("figures")).orElse(null);
  }

  /** A count of organisations or divisions, and where it ends. */
  static Optional<Found> bodies(CharSequence text, int at, boolean glued) {
    Matcher brief = at(SHORT_BODIES, text, at);
    if (brief.lookingAt()) {
      return Optional.of(bodies(brief, glued, false));
    }
    Matcher matcher = at(BODIES, text, at);
    if (!matcher.lookingAt() || !matcher.group().contains("개")) {
      return Optional.empty();
    }
    return Optional.of(bodies(matcher, glued, matcher.group("organisation") == null));
  }

  static Optional<Found> pieces(CharSequence text, int at) {
    Matcher matcher = at(PIECES, text, at);
    return matcher.lookingAt() ? Optional.of(bodies(matcher, false, false)) : Optional.empty();
  }

  private static Found bodies(Matcher matcher, boolean glued, boolean divisions) {
    String count = matcher.group("count");
    int value =
        Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : Numerals.ofNative(count);
    return new Found(
        new Token.Bodies(matcher.group(), glued, value, divisions, matcher.group("noun")),
        matcher.end());
  }
}
