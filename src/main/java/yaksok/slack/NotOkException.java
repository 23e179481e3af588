package yaksok.slack;

import com.slack.api.methods.SlackApiTextResponse;

/** Slack answered with an error; inside this room only, where it becomes an outcome. */
final class NotOkException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String error;

  NotOkException(String error) {
    super(error);
    this.error = error;
  }

  /** The response, if it is one of success. */
  static <T extends SlackApiTextResponse> T ok(T response) throws NotOkException {
    if (!response.isOk()) {
      throw new NotOkException(String.valueOf(response.getError()));
    }
    return response;
  }

  /** Slack's word for it. */
  String error() {
    return error;
  }
}
