package yaksok.slack.meeting;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.domain.Message;

/** A store that fails once it is told to, before anything is done. */
final class BreakingStore implements UnitOfWork {
  private @Nullable UnitOfWork store;
  private @Nullable RuntimeException writes;
  private @Nullable RuntimeException reads;

  BreakingStore on(UnitOfWork working) {
    store = working;
    return this;
  }

  void locks() {
    writes = new StoreUnavailableException(Message.of("store.locked"));
  }

  void goesAway() {
    locks();
    reads = writes;
  }

  void breaksInside() {
    writes = new IllegalStateException("with 홍길동 in it");
  }

  void works() {
    writes = null;
    reads = null;
  }

  @Override
  public <T> T write(Function<Ports, T> work) {
    return through(writes).write(work);
  }

  @Override
  public <T> T read(Function<Ports, T> work) {
    return through(reads).read(work);
  }

  private UnitOfWork through(@Nullable RuntimeException failure) {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(store);
  }
}
