package yaksok.reading.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The card's head: its number and title (관리번호).
 *
 * @param number with its leading zeros; "" where the card has none
 * @param title on one line; "" where the card has none
 */
record Heading(String number, String title) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "관리\\s*번호\\s*[:：]?\\s*(?:제\\s*)?(\\d{1,4}(?:-\\d{1,3})?)?\\s*(?:호|번)?(?![가-힣])(.*)");
  private static final Pattern LABEL = Pattern.compile("^(?:공약(?:사업)?명|사업명|세부사업명)\\s*[:：]?\\s*");
  private static final Pattern STATUS = Pattern.compile(".*(사업완료|사업주체|추진상황|임기내).*");

  static Heading of(Parts parts, WrappedLines wrapped) {
    String number = "";
    List<String> title = new ArrayList<>();
    for (Line line : parts.of(Part.NUMBER)) {
      if (STATUS.matcher(Line.compact(line.text())).matches()
          || (line.isBlank() && !title.isEmpty())) {
        break;
      }
      String text = line.text();
      Matcher labelled = NUMBER.matcher(line.content());
      if (number.isEmpty() && labelled.matches()) {
        number = labelled.group(1) == null ? "" : labelled.group(1);
        text = labelled.group(2) + trailing(text);
      } else if (number.isEmpty() && line.content().matches("\\d{1,4}")) {
        number = line.content();
        text = "";
      }
      String rest = LABEL.matcher(text.stripLeading()).replaceFirst("");
      if (!rest.isBlank()) {
        title.add(rest);
      }
    }
    return new Heading(number, wrapped.join(title));
  }

  /** The white space at a line's end, which says that its last word is over. */
  private static String trailing(String text) {
    return text.endsWith(" ") ? " " : "";
  }
}
