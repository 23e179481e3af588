package yaksok.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes calls to Slack in order, each again where Slack can't take it now. */
final class Attempts {
  /** One call to Slack. */
  @FunctionalInterface
  interface Call {
    Verdict run() throws IOException, SlackApiException;
  }

  private static final Logger log = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST = 5;

  private final Later later;

  Attempts(Later later) {
    this.later = later;
  }

  /** Each call once the one before it is done; where one is refused, those after it are left. */
  void inOrder(List<Call> calls) {
    inOrder(calls, 1);
  }

  private void inOrder(List<Call> calls, int attempt) {
    if (calls.isEmpty()) {
      return;
    }
    Verdict verdict = verdict(calls.get(0));
    if (verdict instanceof Verdict.Done) {
      inOrder(calls.subList(1, calls.size()), 1);
    } else if (verdict instanceof Verdict.Again again && attempt < MOST) {
      later.run(longer(again.after(), attempt), () -> inOrder(calls, attempt + 1));
    } else {
      log.warn("an answer could not be given: {}", verdict);
    }
  }

  private static Duration longer(Duration asked, int attempt) {
    return asked.multipliedBy(attempt);
  }

  /** An answer that may have arrived is not given twice; one that surely did not is. */
  private static Verdict verdict(Call call) {
    try {
      return call.run();
    } catch (SlackApiException e) {
      return Verdict.of(e);
    } catch (ConnectException e) {
      return new Verdict.Again(Verdict.A_WHILE);
    } catch (IOException e) {
      return new Verdict.Refused(e.getClass().getSimpleName());
    }
  }
}
