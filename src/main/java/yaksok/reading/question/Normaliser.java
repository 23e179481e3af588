package yaksok.reading.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a question into one spelling: NFKC, lower case, single spaces, no emoji, no markup. */
final class Normaliser {
  private static final Pattern MEMBER = Pattern.compile("<[@!][^<>]*>");
  private static final Pattern CHANNEL = Pattern.compile("<#[^<>]*>");
  private static final Pattern LINK = Pattern.compile("<[a-z]+:[^<>|]*\\|([^<>]*)>");
  private static final Pattern SHORTCODE = Pattern.compile(":[a-z][a-z0-9_+'-]*:");
  private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201b\u02bc\u00b4\u2032`]");
  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile("[\u201c\u201d\u300c\u300d\u300e\u300f]");
  private static final Pattern TILDES = Pattern.compile("[\u301c\u223c\u02dc\u3030]+");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}\\p{Me}\\p{Co}\\p{Cn}\\p{Cs}\ufe0f\u20e3*_|]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Normaliser() {}

  /** The question in one spelling; doing it twice changes nothing more. */
  static String normalise(String text) {
    String once = pass(text);
    String twice = pass(once);
    for (int round = 0; round < 8 && !twice.equals(once); round++) {
      once = twice;
      twice = pass(once);
    }
    return twice;
  }

  private static String pass(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain =
        LINK.matcher(CHANNEL.matcher(MEMBER.matcher(plain).replaceAll(" ")).replaceAll(" "))
            .replaceAll(" $1 ");
    plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    plain = SHORTCODE.matcher(plain).replaceAll(" ");
    plain = QUOTES.matcher(plain).replaceAll("'");
    plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(TILDES.matcher(plain).replaceAll("~")).replaceAll("-");
    plain = UNSEEN.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(" ");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
