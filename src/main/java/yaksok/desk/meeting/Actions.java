package yaksok.desk.meeting;

/** The ids of the buttons on what the desk says about meetings. */
public final class Actions {
  /** Logs a typed line after all; a {@link Retry} is its value. */
  public static final String LOG_AGAIN = "log_again";

  /** Opens the form; a {@link Retry} or a card's key is its value. */
  public static final String FORM = "log_meeting";

  /** Opens the form for a meeting to come; the card's key and the last day for it are its value. */
  public static final String PLAN = "plan_meeting";

  /** Asks for the reason that a closed quarter needs; an {@link Intent} is its value. */
  public static final String REASON = "give_reason";

  public static final String EDIT = "edit_meeting";
  public static final String UNDO = "undo_change";
  public static final String LIST = "list_meetings";
  public static final String REDACT = "redact_name";

  /** The planned meeting took place; a {@link MeetingKey} is its value, as of the next two. */
  public static final String HELD = "planned_held";

  public static final String MOVED = "planned_moved";
  public static final String CANCELLED = "planned_cancelled";

  private Actions() {}
}
