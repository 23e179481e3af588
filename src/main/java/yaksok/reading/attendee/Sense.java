package yaksok.reading.attendee;

/** How a word bears on the count beside it. */
enum Sense {
  /** 총: the sum of all that stands before it. */
  TOTAL,
  /** 각: each of those named. */
  EACH,
  /** 외: besides the one named. */
  OTHERS,
  /** 등: counts those named before it too. */
  ETC,
  /** 이하: counts the one named. */
  UNDER,
  /** 중: of so many. */
  OF,
  /** 씩: for each. */
  PER,
  /** 포함: counted in what follows. */
  INCLUDED,
  /** including: what follows is counted already. */
  INCLUDING,
  /** 위원장 포함, with no count behind: counted in what stands before. */
  WITHIN,
  /** Whether what follows is counted in what stands before is not said. */
  OPEN,
  /** 제외: not counted. */
  EXCLUDED,
  /** 예정: expected, who need not have come. */
  EXPECTED,
  /** 별도: perhaps not counted in what stands before. */
  BESIDE,
  /** 불참: stayed away. */
  ABSENT,
  /** 참석: came. */
  PRESENT,
  /** 약: about. */
  ABOUT,
  /** 내외: about, behind the count. */
  ABOUT_AFTER,
  /** 미만: at most, so the count is open. */
  AT_MOST,
  /** A colon: what stands before it is a heading. */
  COLON
}
