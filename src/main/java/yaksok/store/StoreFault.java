package yaksok.store;

import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import yaksok.desk.StoreUnavailableException;
import yaksok.domain.Message;

/** Tells what of a failure lies with the store itself, and how to mend it. */
final class StoreFault {
  private static final Map<Integer, String> SENTENCES =
      Map.of(
          SQLiteErrorCode.SQLITE_BUSY.code, "store.locked",
          SQLiteErrorCode.SQLITE_LOCKED.code, "store.locked",
          SQLiteErrorCode.SQLITE_READONLY.code, "store.readonly",
          SQLiteErrorCode.SQLITE_CANTOPEN.code, "store.unopenable",
          SQLiteErrorCode.SQLITE_NOTADB.code, "store.foreign",
          SQLiteErrorCode.SQLITE_CORRUPT.code, "store.corrupt",
          SQLiteErrorCode.SQLITE_FULL.code, "store.full",
          SQLiteErrorCode.SQLITE_IOERR.code, "store.unreadable");

  private static final int PRIMARY_CODE = 0xFF;

  private StoreFault() {}

  /** The failure as the desk knows it, or the failure itself where the store is not to blame. */
  static RuntimeException of(RuntimeException failure) {
    for (Throwable cause : chain(failure)) {
      if (cause instanceof SQLiteException sqlite) {
        String sentence = SENTENCES.get(sqlite.getResultCode().code & PRIMARY_CODE);
        if (sentence != null) {
          return new StoreUnavailableException(Message.of(sentence), failure);
        }
      }
      if (cause instanceof SQLTransientConnectionException) {
        return new StoreUnavailableException(Message.of("store.locked"), failure);
      }
    }
    return failure;
  }

  private static Set<Throwable> chain(Throwable failure) {
    Set<Throwable> seen = new LinkedHashSet<>();
    Throwable cause = failure;
    while (cause != null && seen.add(cause)) {
      cause = cause.getCause();
    }
    return seen;
  }
}
