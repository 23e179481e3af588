package yaksok.reading.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yaksok.domain.Message;
import yaksok.domain.card.Fault;

/** Collects, while a card is read, what is wrong with it and what had to be assumed. */
final class Findings {
  private final List<Fault> faults = new ArrayList<>();
  private final List<Message> assumptions = new ArrayList<>();

  void fault(int line, String key, Object... args) {
    faults.add(Fault.at(line, "cards.fault." + key, args));
  }

  void assume(String key, Object... args) {
    assumptions.add(Message.of("cards.assume." + key, args));
  }

  boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** In the order of the lines. */
  List<Fault> faults() {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }

  List<Message> assumptions() {
    return List.copyOf(assumptions);
  }
}
