package yaksok.practice;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out message ids: moments of the practised clock, no two the same, each after the last. */
final class Timestamps {
  private final PracticeClock clock;
  private final AtomicLong last = new AtomicLong();

  Timestamps(PracticeClock clock) {
    this.clock = clock;
  }

  String next() {
    Instant now = clock.now();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    long unique = last.updateAndGet(before -> Math.max(before + 1, micros));
    return String.format(Locale.ROOT, "%d.%06d", unique / 1_000_000, unique % 1_000_000);
  }
}
