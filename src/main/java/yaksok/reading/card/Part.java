package yaksok.reading.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of the printed form, each begun by its heading. */
enum Part {
  NUMBER,
  OVERVIEW,
  DEPARTMENT,
  TERM,
  CONTENTS,
  TOTAL,
  BUDGET,
  TARGETS,
  RESULTS,
  SUMMARY,
  RECORDS,
  PLANS;

  private final Pattern heading = Pattern.compile(Vocabulary.text("heading." + name()));

  /** What the printed form calls it. */
  String title() {
    return Vocabulary.text("title." + name());
  }

  boolean isBegunBy(Line line) {
    return heading.matcher(line.heading()).matches();
  }

  /** What stands behind the heading on its own line, without white space; "" where nothing. */
  String restOf(Line line) {
    Matcher matcher = heading.matcher(line.heading());
    if (!heading.pattern().contains("?<rest>") || !matcher.matches()) {
      return "";
    }
    String rest = matcher.group("rest");
    return rest == null ? "" : rest;
  }
}
