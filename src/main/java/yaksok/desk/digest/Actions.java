package yaksok.desk.digest;

/** The ids of the buttons on digests. */
public final class Actions {
  /** Whoever presses it gets no digest any more. */
  public static final String STOP = "stop_digest";

  /** Whoever presses it gets digests again. */
  public static final String RESUME = "resume_digest";

  private Actions() {}
}
