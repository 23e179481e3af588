package yaksok.desk;

import org.jspecify.annotations.Nullable;

/** A failure as a log may show it: its kind and place, without its words, which may be people's. */
public final class BareFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private BareFailure(String kind, @Nullable Throwable cause) {
    super(kind, cause);
  }

  public static BareFailure of(Throwable failure) {
    Throwable cause = failure.getCause();
    BareFailure bare =
        new BareFailure(failure.getClass().getName(), cause == null ? null : of(cause));
    bare.setStackTrace(failure.getStackTrace());
    for (Throwable each : failure.getSuppressed()) {
      bare.addSuppressed(of(each));
    }
    return bare;
  }
}
