package yaksok.desk;

import yaksok.domain.Message;

/** The store could not be used, and nothing was stored: its problem names the thing and the fix. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message problem;

  public StoreUnavailableException(Message problem, Throwable cause) {
    super(problem.key(), cause);
    this.problem = problem;
  }

  public StoreUnavailableException(Message problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** What is wrong and how to mend it, to be said to whoever asked. */
  public Message problem() {
    return problem;
  }
}
