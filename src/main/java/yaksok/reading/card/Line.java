package yaksok.reading.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a card's file.
 *
 * @param number from 1
 * @param text as it stands, in NFC
 */
record Line(int number, String text) {
  private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s\\p{Z}]*(?:[❍○◦●◯〇ㅇ□▢■▶▷►◆◇•·ㆍ∙‧⦁‣※❏❑▪▫*＊◎⊙➤➢→☞✓✔\\-–—─\\p{Co}]|[oO](?=\\s))"
              + "[\\s\\p{Z}]*");
  private static final Pattern NUMBERING =
      Pattern.compile("^[\\s\\p{Z}]*(?:\\d{1,2}[.)]|[가-하][.)]|[①-⑳]|[Ⅰ-Ⅻ]\\.?)[\\s\\p{Z}]*");
  private static final Pattern PAGE = Pattern.compile("[-–—]\\s*\\d{1,4}\\s*[-–—]");

  static List<Line> split(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<Line> lines = new ArrayList<>();
    for (String each : BREAK.split(plain, -1)) {
      lines.add(new Line(lines.size() + 1, each));
    }
    return lines;
  }

  boolean isBlank() {
    return SPACES.matcher(text).replaceAll("").isEmpty();
  }

  /** A page number between two dashes, which belongs to no cell. */
  boolean isPageNumber() {
    return PAGE.matcher(text.strip()).matches();
  }

  boolean hasBullet() {
    return BULLET.matcher(text).find();
  }

  /** Without its bullet, white space made single. */
  String content() {
    return tidy(BULLET.matcher(text).replaceFirst(""));
  }

  /** What the line says, for comparing: without bullet, numbering and white space, in NFKC. */
  String heading() {
    String plain = BULLET.matcher(text).replaceFirst("");
    return compact(NUMBERING.matcher(plain).replaceFirst(""));
  }

  static String tidy(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** The text's words; a blank text is one empty word. */
  static List<String> words(String text) {
    return List.of(tidy(text).split(" ", -1));
  }

  /** Without white space, in NFKC. */
  static String compact(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
