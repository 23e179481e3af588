package yaksok.desk.remind;

/** The ids of the buttons on reminders. */
public final class Actions {
  /** Asks until when to be left alone; a quarter of a card is its value, as of the next two. */
  public static final String SNOOZE = "snooze_reminder";

  /** Puts the reminder off until the day that follows the quarter in its value. */
  public static final String SNOOZE_UNTIL = "snooze_until";

  public static final String WHY = "why_reminder";

  private Actions() {}
}
