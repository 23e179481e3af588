package yaksok.slack.remind;

import java.util.Optional;
import java.util.regex.Pattern;
import yaksok.domain.Language;

/** Reads whether somebody wants no digest any more, or digests again; a whole line or nothing. */
final class DigestWish {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]");
  private static final String KOREAN_THIS =
      "(?:(?:이|이런|주간)?\\s*(?:거|것|메시지|요약|다이제스트)?(?:은|는|을|를|좀)?\\s*)?";
  private static final String KOREAN_PLEASE = "(?:\\s*(?:기|줘|줘요|주세요|주십시오|주시기 바랍니다))?";
  private static final Pattern STOP =
      whole(
          KOREAN_THIS
              + "(?:이제|더는|더 이상|더)?\\s*"
              + "(?:그만(?:\\s*(?:보내|받)"
              + KOREAN_PLEASE
              + "|\\s*받을게요)?|보내지\\s*(?:마|마세요|말아\\s*(?:줘|주세요|주십시오))|끄기|수신\\s*거부)",
          "(?:please\\s+)?(?:unsubscribe|stop(?:\\s+sending(?:\\s+me)?)?"
              + "(?:\\s+(?:this|these|it|(?:the\\s+|my\\s+)?digests?))?)(?:\\s+please)?");
  private static final Pattern RESUME =
      whole(
          KOREAN_THIS + "(?:다시\\s*(?:보내|받)" + KOREAN_PLEASE + "|다시\\s*받을게요|켜기)",
          "(?:please\\s+)?(?:subscribe|(?:resume|start|send)(?:\\s+sending)?(?:\\s+me)?"
              + "\\s+(?:this|these|it|(?:the\\s+|my\\s+)?digests?)(?:\\s+again)?)(?:\\s+please)?");

  private DigestWish() {}

  private static Pattern whole(String korean, String english) {
    return Pattern.compile(
        "\\s*(?:" + korean + "|" + english + ")\\s*[.!~…]*\\s*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The language that a wish is written in. */
  static Language language(String wish) {
    return HANGUL.matcher(wish).find() ? Language.KO : Language.EN;
  }

  /** True for digests again, false for none; empty where the text says something else. */
  static Optional<Boolean> read(String text) {
    if (STOP.matcher(text).matches()) {
      return Optional.of(false);
    }
    return RESUME.matcher(text).matches() ? Optional.of(true) : Optional.empty();
  }
}
