package yaksok.desk;

/** The store could not be used: nothing was stored, and the message names the thing and the fix. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
