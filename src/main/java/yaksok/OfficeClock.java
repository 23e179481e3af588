package yaksok;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import yaksok.config.Settings;

/**
 * The time that the office goes by: the machine's own, moved to where it was told to start, in the
 * office's zone. It runs on with the machine's clock and can be moved forward, never back.
 */
final class OfficeClock extends Clock {
  private final Clock machine;
  private final ZoneId zone;
  private final AtomicReference<Duration> ahead;

  private OfficeClock(Clock machine, ZoneId zone, AtomicReference<Duration> ahead) {
    this.machine = machine;
    this.zone = zone;
    this.ahead = ahead;
  }

  /** Starts where the settings say, else at the present. */
  static OfficeClock of(Settings settings, Clock machine) {
    return settings
        .now()
        .map(start -> starting(start, machine, settings.zone()))
        .orElseGet(
            () -> new OfficeClock(machine, settings.zone(), new AtomicReference<>(Duration.ZERO)));
  }

  static OfficeClock starting(Instant start, Clock machine, ZoneId zone) {
    return new OfficeClock(
        machine, zone, new AtomicReference<>(Duration.between(machine.instant(), start)));
  }

  /** Moves on to this moment; one that is not after the present changes nothing. */
  void moveTo(Instant moment) {
    ahead.updateAndGet(
        before -> {
          Duration wanted = Duration.between(machine.instant(), moment);
          return wanted.compareTo(before) > 0 ? wanted : before;
        });
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new OfficeClock(machine, other, ahead);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead.get());
  }
}
