package yaksok.desk;

/** Slack could not be asked: try again later. */
public final class MessengerUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MessengerUnavailableException(String message) {
    super(message);
  }
}
