package yaksok.desk.meeting;

import java.util.List;
import yaksok.desk.Reply;

/** What became of something that was asked for. */
public sealed interface Outcome {
  /** Whether something was stored: only then the channel is told. */
  default boolean isStored() {
    return this instanceof Said said && said.reply().audience() == Reply.Audience.CHANNEL;
  }

  /** It is done, refused or asked about: said in the reply. */
  record Said(Reply reply) implements Outcome {}

  /** Not stored: what was typed does not make a meeting yet, and the form asks for the rest. */
  record FormWanted(MeetingForm form) implements Outcome {}

  /** Not stored: the form's faults, each at its field. */
  record Faulty(List<Fault> faults) implements Outcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Not stored: meetings of that day look the same, and the form asks whether to store anyway. */
  record Doubtful(Reply question) implements Outcome {}

  /** Delivered before: nothing is done and nothing is said. */
  record Repeated() implements Outcome {}
}
