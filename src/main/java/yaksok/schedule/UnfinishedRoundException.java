package yaksok.schedule;

import java.util.List;

/** Something that is looked after at a moment of sending failed, and is to be tried again. */
public final class UnfinishedRoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfinishedRoundException(List<Throwable> failures) {
    super(failures.size() + " failed");
    failures.forEach(this::addSuppressed);
  }
}
