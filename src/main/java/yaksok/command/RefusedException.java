package yaksok.command;

import java.util.List;
import yaksok.domain.Message;

/** A subcommand can't go on: each reason is said in a line, and the program exits with 1. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> reasons;

  public RefusedException(List<Message> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  public List<Message> reasons() {
    return reasons;
  }
}
