package yaksok.reading.question;

import java.util.Locale;

/** What a question asks for (contract.md, "ask --json"). */
public enum Kind {
  RATE,
  TARGET,
  ACTUAL,
  REMAINING,
  ATTENDANCE,
  BUDGET,
  MEETINGS,
  FIRST,
  LAST,
  NEXT,
  DUE,
  STATUS,
  COMPARE,
  SEARCH,
  CARD,
  HELP,
  UNCLEAR;

  /** As {@code ask --json} spells it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
