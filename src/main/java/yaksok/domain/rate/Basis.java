package yaksok.domain.rate;

/** What a rate is measured against (rules.md, "Rates"). */
public enum Basis {
  /** 연도별: the records of a period against the target of that period. */
  PERIOD("period"),
  /** 누계: the records since the term began against the targets of the years begun by then. */
  TO_DATE("to-date"),
  /** 총 이행률: the records since the term began against the target of the whole term. */
  TERM("term");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** As {@code ask --json} spells it. */
  public String code() {
    return code;
  }
}
