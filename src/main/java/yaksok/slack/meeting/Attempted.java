package yaksok.slack.meeting;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.BareFailure;
import yaksok.desk.GivenBack;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.meeting.Asker;
import yaksok.desk.meeting.Outcome;
import yaksok.domain.Message;

/** Has the desk do something; where that fails, people get back what they typed. */
final class Attempted {
  private static final Logger log = LoggerFactory.getLogger(Attempted.class);

  private Attempted() {}

  static Outcome outcome(Asker asker, String typed, Supplier<Outcome> task) {
    try {
      return task.get();
    } catch (RuntimeException e) {
      return new Outcome.Said(GivenBack.notStored(asker.language(), problem(e), typed));
    }
  }

  /** What is wrong, as far as people can be told; anything unforeseen is logged. */
  static Message problem(RuntimeException failure) {
    if (failure instanceof StoreUnavailableException store) {
      return store.problem();
    }
    log.error("a request about meetings failed", BareFailure.of(failure));
    return Message.of("meeting.failed.inside");
  }
}
