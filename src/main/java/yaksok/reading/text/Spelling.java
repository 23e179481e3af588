package yaksok.reading.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the spellings of one text uniform, for reading only: what is stored stays as typed. */
public final class Spelling {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t\\r]]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern CURLY_SINGLE = Pattern.compile("[‘’‚‛′`´ʼ]");
  private static final Pattern CURLY_DOUBLE = Pattern.compile("[“”„‟″«»]");

  /** The Korean letter araea stands for a middle dot; NFKC would take it for a vowel. */
  private static final Pattern MIDDLE_DOT = Pattern.compile("[ㆍ‧・･∙⋅]");

  private static final Pattern LEGAL_FORM = Pattern.compile("[㈀-㈜]");
  private static final Pattern TILDE = Pattern.compile("[∼〜～˜⁓]");
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−－]");

  private Spelling() {}

  /**
   * Composed (NFC), and every digit, space, quote, tilde and hyphen in its plain form, each in its
   * own place: what is found at an index here stands there in {@link #composed} too.
   */
  public static String aligned(String text) {
    String composed = composed(text);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      plain.append(plain(composed.charAt(i)));
    }
    return plain.toString();
  }

  /** The text as it is stored (NFC). */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** NFKC, but for the signs of legal forms (㈜), which are part of a name. */
  private static String compatible(String text) {
    StringBuilder plain = new StringBuilder();
    Matcher sign = LEGAL_FORM.matcher(text);
    int from = 0;
    while (sign.find()) {
      plain.append(Normalizer.normalize(text.substring(from, sign.start()), Normalizer.Form.NFKC));
      plain.append(sign.group());
      from = sign.end();
    }
    return plain
        .append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFKC))
        .toString();
  }

  private static char plain(char c) {
    if (c < 128) {
      return c == '\t' ? ' ' : c;
    }
    if (c >= '가' && c <= '힣') {
      return c;
    }
    String uniform = uniform("." + c + ".");
    return uniform.length() == 3 ? uniform.charAt(1) : uniform.length() == 2 ? ' ' : c;
  }

  /**
   * NFKC, one plain space for each run of spaces, {@code \n} for each line end, plain quotes,
   * tildes and hyphens, and nothing invisible.
   */
  public static String uniform(String text) {
    String quoted = CURLY_SINGLE.matcher(text).replaceAll("'");
    quoted = MIDDLE_DOT.matcher(CURLY_DOUBLE.matcher(quoted).replaceAll("\"")).replaceAll("·");
    String plain = compatible(quoted);
    plain = LINE_END.matcher(plain).replaceAll("\n");
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = TILDE.matcher(plain).replaceAll("~");
    plain = DASH.matcher(plain).replaceAll("-");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
