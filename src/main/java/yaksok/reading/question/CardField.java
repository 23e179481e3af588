package yaksok.reading.question;

/** A part of a card that a question can ask for. */
public enum CardField {
  TITLE,
  NUMBER,
  TERM,
  CONTENTS,
  INDICATORS,
  PLANS,
  DEPARTMENT,
  OWNER
}
