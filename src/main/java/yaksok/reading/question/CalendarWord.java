package yaksok.reading.question;

/**
 * One word of the calendar: the grain it names and which of them.
 *
 * @param over said to lie behind (지난 11월), not running
 * @param number counted from 1 within what is above it (a quarter in its year), a year by its four
 *     digits; for a relative word how many after the present one (지난 분기 is -1)
 */
record CalendarWord(Grain grain, boolean relative, boolean over, int number) {
  /** The units of the calendar, coarse to fine. */
  enum Grain {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    WEEK,
    DAY
  }

  static CalendarWord of(Grain grain, int number) {
    return new CalendarWord(grain, false, false, number);
  }

  CalendarWord whenOver() {
    return new CalendarWord(grain, relative, true, number);
  }

  static CalendarWord relative(Grain grain, int offset) {
    return new CalendarWord(grain, true, false, offset);
  }
}
