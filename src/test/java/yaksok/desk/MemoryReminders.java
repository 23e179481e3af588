package yaksok.desk;

import java.util.List;
import yaksok.domain.time.Quarter;

/** What was decided about reminders, in memory. */
final class MemoryReminders implements Reminders {
  private final MemoryStore.State state;

  MemoryReminders(MemoryStore.State state) {
    this.state = state;
  }

  @Override
  public List<Decision> decided(Quarter quarter) {
    return state.decisions.values().stream()
        .filter(each -> each.stage().quarter().equals(quarter))
        .toList();
  }

  @Override
  public List<Decision> in(String message) {
    return state.decisions.values().stream()
        .filter(each -> each.message().filter(message::equals).isPresent())
        .toList();
  }

  @Override
  public void put(Decision decision) {
    state.decisions.put(decision.stage(), decision);
  }

  @Override
  public List<Snooze> snoozes(Quarter quarter) {
    return state.snoozes.stream().filter(each -> each.quarter().equals(quarter)).toList();
  }

  @Override
  public void put(Snooze snooze) {
    state.snoozes.add(snooze);
  }

  @Override
  public boolean isDigestOff(String member) {
    return state.digestsOff.contains(member);
  }

  @Override
  public void setDigestOff(String member, boolean off) {
    if (off) {
      state.digestsOff.add(member);
    } else {
      state.digestsOff.remove(member);
    }
  }
}
