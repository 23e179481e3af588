package yaksok.reading.question;

/** What a question can take over from the one before it in its thread. */
public enum Taken {
  CARD,
  KIND,
  PERIOD,
  /** The year that its own period lies in. */
  YEAR,
  AS_OF,
  INDICATOR,
  WORDS
}
