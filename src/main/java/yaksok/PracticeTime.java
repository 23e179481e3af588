package yaksok;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import yaksok.practice.PracticeClock;
import yaksok.schedule.Rounds;

/** The office's clock in the hands of the practice page: moving it lives through what falls due. */
final class PracticeTime implements PracticeClock {
  private final OfficeClock office;
  private final AtomicReference<@Nullable Rounds> rounds = new AtomicReference<>();

  PracticeTime(OfficeClock office) {
    this.office = office;
  }

  /** What moving the clock plays. */
  void plays(Rounds played) {
    rounds.set(played);
  }

  @Override
  public Instant now() {
    return office.instant();
  }

  @Override
  public ZoneId zone() {
    return office.getZone();
  }

  @Override
  public synchronized void moveTo(Instant moment) {
    Instant present = office.instant();
    Rounds played = rounds.get();
    if (!moment.isAfter(present)) {
      return;
    }
    if (played == null) {
      office.moveTo(moment);
    } else {
      played.play(present, moment, office::moveTo);
    }
  }
}
