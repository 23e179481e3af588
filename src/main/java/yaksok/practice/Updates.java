package yaksok.practice;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells the open pages that something has changed. */
final class Updates {
  private final Set<Consumer<String>> listeners = ConcurrentHashMap.newKeySet();

  void listen(Consumer<String> listener) {
    listeners.add(listener);
  }

  void leave(Consumer<String> listener) {
    listeners.remove(listener);
  }

  /** Tells every page what has changed: {@code messages}, {@code views}, {@code clock}, … */
  void changed(String what) {
    listeners.forEach(listener -> listener.accept(what));
  }
}
